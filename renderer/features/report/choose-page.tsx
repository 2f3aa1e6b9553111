import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { paperOf } from '../../../shared/workbook/paper-of.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { CoachQuestions } from './coach-questions.tsx'
import { CoachSees } from './coach-sees.tsx'
import { SectionChoices } from './section-choices.tsx'
import { useReportChoices } from './use-report-choices.ts'

const PAPERS = [
  { value: 'letter', label: 'Letter', hint: 'The usual size in the United States and Canada' },
  { value: 'a4', label: 'A4', hint: 'The usual size elsewhere' },
] as const

const NOTHING_CHOSEN: readonly FieldProblem[] = [
  { field: 'section-about', message: 'Choose at least one part to show' },
]

/** What the coach gets: parts, opening words, questions and paper. Every choice is saved at once. */
export function ChoosePage() {
  const [, navigate] = useLocation()
  const { workbook } = useWorkbook()
  const { choices, choose } = useReportChoices()
  const [attempt, setAttempt] = useState(0)
  const problems = attempt > 0 && choices.sections.length === 0 ? NOTHING_CHOSEN : []
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (choices.sections.length > 0) navigate('/report/preview')
  }
  return (
    <Page
      title="Report for a coach"
      back={{ href: '/', label: 'Home' }}
      hasErrors={problems.length > 0}
      before={<ErrorSummary problems={problems} attempt={attempt} />}
      lead="You choose part by part what somebody else may read. Then you see the very pages, before anything is saved."
    >
      <form noValidate onSubmit={goOn}>
        <SectionChoices error={problems[0]?.message} />
        <CoachSees />
        <TextArea
          id="opening"
          label="Opening words"
          isOptional
          hint="They stand at the top of the first page. Two or three sentences on where you are and what you hope to talk about are enough."
          value={choices.opening}
          maxLength={4000}
          onChange={(opening) => choose({ opening })}
        />
        <CoachQuestions />
        <RadioGroup
          id="paper"
          legend="Which paper would it be printed on?"
          options={PAPERS}
          value={paperOf(workbook)}
          onChange={(paper) => choose({ paper })}
        />
        <ButtonRow>
          <Button type="submit">Look at the report</Button>
        </ButtonRow>
      </form>
    </Page>
  )
}
