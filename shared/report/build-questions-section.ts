import type { Block, QuestionBlock } from './block.ts'

const section = 'questions'

/** So many questions stand on the first page; the rest follow at the end. */
const ON_FIRST_PAGE = 2

function build(text: string, number: number, lines: number): QuestionBlock {
  return { kind: 'question', section, number, text, field: `answer-${number}`, lines }
}

function written(questions: readonly string[]): readonly string[] {
  return questions.map((question) => question.trim()).filter((question) => question !== '')
}

/** The first questions to the coach, for the first page; they stay together. */
export function buildFirstQuestions(questions: readonly string[]): readonly Block[] {
  const first = written(questions).slice(0, ON_FIRST_PAGE)
  if (first.length === 0) return []
  const heading: Block = { kind: 'heading', section, level: 2, text: 'What I would like to ask you' }
  const blocks = [heading, ...first.map((text, index) => build(text, index + 1, 2))]
  return [{ kind: 'group', section, blocks }]
}

/** The other questions, and room for whatever else the coach wants to say. */
export function buildQuestionsSection(questions: readonly string[]): readonly Block[] {
  const all = written(questions)
  const rest = all.slice(ON_FIRST_PAGE)
  return [
    { kind: 'heading', section, level: 2, text: rest.length > 0 ? 'More questions to you' : 'Your thoughts' },
    ...rest.map((text, index) => build(text, index + ON_FIRST_PAGE + 1, 4)),
    build('What else did you notice, or would you ask me?', all.length + 1, 7),
  ]
}
