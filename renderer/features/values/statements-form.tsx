import type { ReactNode } from 'react'
import { ContinueForm } from '../../ui/continue-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { RatingScale } from '../../ui/rating-scale.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { listPoints, notSureOption } from './rating-words.ts'
import { useStatements } from './use-statements.ts'

interface StatementsFormProps {
  readonly items: readonly string[]
  readonly caption: string
  readonly back: string
  readonly onContinue: () => void
  /** Said below the statements. */
  readonly children?: ReactNode
}

/** A few statements, each rated by itself. */
export function StatementsForm({ items, caption, back, onContinue, children }: StatementsFormProps) {
  const { inventories } = useContent()
  const { statements, answers, rate, submit, problems, errorOf, attempt } = useStatements(items, onContinue)
  return (
    <Page
      title={inventories.values.question}
      caption={caption}
      back={{ href: back }}
      hasErrors={problems.length > 0}
      before={<ErrorSummary problems={problems} attempt={attempt} />}
    >
      <p className="quiet values-hint">{inventories.values.hint}</p>
      <ContinueForm onSubmit={submit}>
        {statements.map(({ id, statement }) => (
          <RatingScale
            key={id}
            id={id}
            legend={statement}
            error={errorOf(id)}
            points={listPoints(inventories)}
            aside={notSureOption(inventories)}
            value={answers[id] ?? null}
            onChange={(choice) => rate(id, choice)}
          />
        ))}
        {children}
      </ContinueForm>
    </Page>
  )
}
