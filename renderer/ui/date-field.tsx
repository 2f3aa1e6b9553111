import { Field, type FieldProps } from './field.tsx'

interface DateFieldProps extends FieldProps {
  /** A calendar day, `YYYY-MM-DD`, or `null`. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly min?: string
  readonly max?: string
}

/** A calendar day, by the platform's own control. */
export function DateField({ value, onChange, min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          className="field-input field-input-date"
          type="date"
          min={min}
          max={max}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </Field>
  )
}
