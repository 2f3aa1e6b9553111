import { useLocation } from 'wouter'
import type { AboutQuestion } from '../../../shared/content/questions.ts'
import { ContinueForm } from '../../ui/continue-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { Questions } from '../../ui/questions.tsx'
import { useQuestionForm } from '../../ui/use-question-form.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { answerAbout, checkAbout, draftAbout } from './about-drafts.ts'
import { AboutField } from './about-field.tsx'

interface AboutFormProps {
  readonly questions: readonly AboutQuestion[]
  readonly caption: string
  readonly lead?: string | undefined
  readonly back: { readonly href: string; readonly label?: string }
  /** Asked on Continue, since an answer may have brought a page with it. */
  readonly onContinue: (goTo: (address: string) => void) => void
}

/** A few questions about the person; nothing has to be answered, and every answer is kept at once. */
export function AboutForm({ questions, caption, lead, back, onContinue }: AboutFormProps) {
  const { workbook, change } = useWorkbook()
  const [, goTo] = useLocation()
  const { drafts, setDraft, problems, problemAt, attempt, submit } = useQuestionForm({
    schema: checkAbout(questions),
    drafts: draftAbout(questions, workbook),
    onContinue: () => onContinue(goTo),
  })
  const say = (question: AboutQuestion, draft: string) => {
    setDraft(question.id, draft)
    const answer = answerAbout(question, draft)
    if (answer !== undefined) change({ kind: 'about-answered', question: question.id, answer })
  }
  return (
    <Page
      title="About you"
      caption={caption}
      back={back}
      lead={lead}
      hasErrors={problems.length > 0}
      before={<ErrorSummary problems={problems} attempt={attempt} />}
    >
      <Questions>
        <ContinueForm onSubmit={submit}>
          {questions.map((question) => (
            <AboutField
              key={question.id}
              question={question}
              draft={drafts[question.id] ?? ''}
              error={problemAt(question.id)}
              onChange={(draft) => say(question, draft)}
            />
          ))}
        </ContinueForm>
      </Questions>
    </Page>
  )
}
