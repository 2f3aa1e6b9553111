import { Field, type FieldProps } from './field.tsx'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number
}

/** Several lines of text; grows with what is typed. */
export function TextArea({ value, onChange, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea
          {...attributes}
          className="field-input"
          rows={3}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
