import { findById } from '../../../shared/content/content.ts'
import { ContinueForm } from '../../ui/continue-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { MostLeast } from './most-least.tsx'
import { useChoice } from './use-choice.ts'

interface ChoiceFormProps {
  /** From 0. */
  readonly screen: number
  readonly caption: string
  readonly back: string
  readonly onContinue: () => void
}

/** Four values: one matters most, one matters least. */
export function ChoiceForm({ screen, caption, back, onContinue }: ChoiceFormProps) {
  const { values, inventories } = useContent()
  const { entry, choose, submit, problems, errorOf, attempt } = useChoice(screen, onContinue)
  const { question, hint } = inventories.values.bestWorst
  const shown = (entry?.shown ?? []).map((id) => ({ value: id, label: findById(values, id).choice }))
  return (
    <Page
      title={question}
      caption={caption}
      back={{ href: back }}
      hasErrors={problems.length > 0}
      before={<ErrorSummary problems={problems} attempt={attempt} />}
    >
      <p className="quiet values-hint">{hint}</p>
      <ContinueForm onSubmit={submit}>
        <MostLeast
          options={shown}
          best={{ chosen: entry?.best, error: errorOf('best') }}
          worst={{ chosen: entry?.worst, error: errorOf('worst') }}
          onChoose={choose}
        />
      </ContinueForm>
    </Page>
  )
}
