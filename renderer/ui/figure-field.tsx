import './figure-field.css'
import type { ReactNode } from 'react'
import { Field, type FieldProps } from './field.tsx'

interface FigureFieldProps extends FieldProps {
  /** What was typed, whether it is a number or not. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** Stands behind the field: "hours a week". */
  readonly unit?: string | undefined
  /** A control that belongs to the number, such as the currency. */
  readonly before?: ReactNode
}

/** A number kept as it was typed, so that nothing is lost while it is not one yet. */
export function FigureField({ value, onChange, unit, before, ...field }: FigureFieldProps) {
  return (
    <Field {...field}>
      {({ 'aria-describedby': describedBy, ...attributes }) => (
        <span className="field-with-unit figure-field">
          {before}
          <input
            {...attributes}
            aria-describedby={
              unit === undefined ? describedBy : `${describedBy ?? ''} ${field.id}-unit`.trim()
            }
            className="field-input field-input-short"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {unit !== undefined && <span id={`${field.id}-unit`}>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
