import type { AboutQuestion } from '../../../shared/content/questions.ts'
import type { AboutAnswer } from '../../../shared/workbook/answers.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { listAboutPages } from './about-pages.ts'

function sayAnswer({ options = [], unit }: AboutQuestion, answer: AboutAnswer | undefined): string {
  if (answer === undefined) return 'Not answered'
  if (answer.kind === 'number') return `${answer.number} ${unit ?? ''}`.trim()
  return options.find(({ id }) => id === answer.option)?.label ?? answer.option
}

/** What was said about the person, with a way to change each answer. */
export function AboutCheckPage() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const pages = listAboutPages(content, workbook)
  return (
    <Page
      title="Check what you said about yourself"
      caption="About you"
      back={{ href: `/about-you/page/${pages.length}` }}
      lead="All of it stays on this computer. What is not answered stays open and changes nothing."
    >
      <SummaryList
        rows={pages.flat().map((question) => {
          const answer = workbook.about[question.id]
          return {
            key: question.id,
            question: question.question,
            answer: sayAnswer(question, answer),
            change: {
              href: `/about-you/change/${question.id}`,
              label: answer === undefined ? 'Answer' : 'Change',
              hidden: `“${question.question}”`,
            },
          }
        })}
      />
      <ButtonRow>
        <ButtonLink href="/">Back to home</ButtonLink>
      </ButtonRow>
    </Page>
  )
}
