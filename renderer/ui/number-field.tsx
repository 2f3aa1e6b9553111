import { useState } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface NumberFieldProps extends FieldProps {
  /** `null` while nothing, or nothing that is a number, has been typed. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Stands behind the field: "hours a week". */
  readonly unit?: string
}

function readNumber(text: string): number | null {
  const bare = text.replaceAll(/[\s,]/g, '')
  return bare !== '' && Number.isFinite(Number(bare)) ? Number(bare) : null
}

/** A number, typed as text: no wheel, no arrows and no letters lost. Thousands may be parted by commas or spaces. */
export function NumberField({ value, onChange, unit, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && readNumber(typed) === value ? typed : (value?.toString() ?? '')
  const type = (text: string) => {
    setTyped(text)
    onChange(readNumber(text))
  }
  return (
    <Field {...field}>
      {(attributes) => (
        <span className="field-with-unit">
          <input
            {...attributes}
            className="field-input field-input-short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onChange={(event) => type(event.target.value)}
          />
          {unit && <span aria-hidden="true">{unit}</span>}
        </span>
      )}
    </Field>
  )
}
