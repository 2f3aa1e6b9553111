import '../../ui/field.css'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { CURRENCIES } from './currencies.ts'

interface CurrencySelectProps {
  readonly id: string
  readonly value: string
  readonly onChange: (currency: string) => void
}

/** Stands before the amount; a floor that was set in another currency keeps it. */
export function CurrencySelect({ id, value, onChange }: CurrencySelectProps) {
  const currencies = CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES]
  return (
    <>
      <VisuallyHidden>
        <label htmlFor={id}>Currency</label>
      </VisuallyHidden>
      <select
        id={id}
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
    </>
  )
}
