import type { Content } from '../content/content.ts'
import type { AboutQuestion } from '../content/questions.ts'
import { isAsked } from '../workbook/progress.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Block, Text } from './block.ts'
import { NOT_ANSWERED, plain } from './text.ts'

const section = 'about'
type Said = Workbook['about']

function sayAnswer(question: AboutQuestion, said: Said): Text {
  const answer = said[question.id]
  if (answer === undefined) return NOT_ANSWERED
  if (answer.kind === 'number')
    return plain(`${answer.number}${question.unit === undefined ? '' : ` ${question.unit}`}`)
  return plain(question.options?.find(({ id }) => id === answer.option)?.label ?? answer.option)
}

/** What the person said about their present situation; what was not answered is printed as such. */
export function buildAboutSection(content: Content, said: Said): readonly Block[] {
  const asked = content.aboutYou.filter((question) => isAsked(question, { about: said }))
  return [
    { kind: 'heading', section, level: 2, text: 'Where I am now' },
    {
      kind: 'summary',
      section,
      termShare: 46,
      items: asked.map((question) => ({ term: question.question, lines: [sayAnswer(question, said)] })),
    },
  ]
}
