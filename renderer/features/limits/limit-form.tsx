import { useLocation } from 'wouter'
import type { Limit } from '../../../shared/content/limit.ts'
import { ContinueForm } from '../../ui/continue-form.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { Questions } from '../../ui/questions.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { AmountField } from './amount-field.tsx'
import { FIELDS, type Firmness } from './limit-drafts.ts'
import { useLimit } from './use-limit.ts'

interface LimitFormProps {
  readonly limit: Limit
  readonly caption: string
  readonly back: string
  readonly next: string
}

/** One limit: how much, and how firm. Without an answer there is no limit. */
export function LimitForm({ limit, caption, back, next }: LimitFormProps) {
  const [, goTo] = useLocation()
  const { drafts, say, problems, problemAt, attempt, submit } = useLimit(limit, () => goTo(next))
  const firmness: readonly { value: Firmness; label: string }[] = [
    { value: 'wish', label: limit.wish },
    { value: 'must', label: limit.must },
    { value: 'none', label: 'No limit here' },
  ]
  const chosen = firmness.find(({ value }) => value === drafts[FIELDS.firmness])?.value ?? null
  return (
    <Page
      title={limit.name}
      caption={caption}
      back={{ href: back }}
      lead={limit.why}
      hasErrors={problems.length > 0}
      before={<ErrorSummary problems={problems} attempt={attempt} />}
    >
      <Questions>
        <ContinueForm onSubmit={submit}>
          <AmountField limit={limit} drafts={drafts} error={problemAt(FIELDS.amount)} onChange={say} />
          <RadioGroup
            id={FIELDS.firmness}
            legend="How firm is this?"
            hint="A must rules paths out, in plain sight and with what would bring them back. A wish is named where a path does not keep it."
            error={problemAt(FIELDS.firmness)}
            options={firmness}
            value={chosen}
            onChange={(value) => say({ [FIELDS.firmness]: value })}
          />
        </ContinueForm>
      </Questions>
    </Page>
  )
}
