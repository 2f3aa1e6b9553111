import { assertNever } from '../../../shared/assert-never.ts'
import type { Limit } from '../../../shared/content/limit.ts'
import { FigureField } from '../../ui/figure-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import type { Drafts } from '../../ui/use-question-form.ts'
import { FIGURES_CURRENCY } from './currencies.ts'
import { CurrencySelect } from './currency-select.tsx'
import { FIELDS } from './limit-drafts.ts'

interface AmountFieldProps {
  readonly limit: Limit
  readonly drafts: Drafts
  readonly error: string | undefined
  readonly onChange: (drafts: Drafts) => void
}

function sayUnchecked(currency: string): string | undefined {
  if (currency === FIGURES_CURRENCY) return undefined
  return `Pay figures in Rotation are in ${FIGURES_CURRENCY}. A floor in ${currency} is kept and shown, but it cannot be held against them.`
}

/** How much: money with its currency, a number with its unit, or a choice. */
export function AmountField({ limit, drafts, error, onChange }: AmountFieldProps) {
  const amount = drafts[FIELDS.amount] ?? ''
  const common = { id: FIELDS.amount, error, onChange: (text: string) => onChange({ [FIELDS.amount]: text }) }
  switch (limit.answer.kind) {
    case 'choice': {
      const options = limit.answer.options.map(({ id, label }) => ({ value: id, label }))
      return <RadioGroup<string> {...common} legend={limit.question} options={options} value={amount} />
    }
    case 'number':
      return <FigureField {...common} label={limit.question} value={amount} unit={limit.answer.unit} />
    case 'money': {
      const currency = drafts[FIELDS.currency] ?? FIGURES_CURRENCY
      const choose = (chosen: string) => onChange({ [FIELDS.currency]: chosen })
      return (
        <FigureField
          {...common}
          label={limit.question}
          hint={sayUnchecked(currency)}
          value={amount}
          unit={limit.answer.unit}
          before={<CurrencySelect id={FIELDS.currency} value={currency} onChange={choose} />}
        />
      )
    }
    default:
      return assertNever(limit.answer)
  }
}
