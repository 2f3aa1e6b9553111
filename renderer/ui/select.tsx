import { Field, type FieldProps } from './field.tsx'

interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | ''
  /** Said by the empty choice, which takes the answer back. */
  readonly emptyLabel?: string
  readonly onChange: (value: Value | '') => void
}

/** A long list of choices; for up to seven, use radios. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, emptyLabel, onChange, ...field } = props
  const choose = (chosen: string) => onChange(options.find((option) => option.value === chosen)?.value ?? '')
  return (
    <Field {...field}>
      {(attributes) => (
        <select
          {...attributes}
          className="field-input"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {(emptyLabel !== undefined || value === '') && <option value="">{emptyLabel ?? ''}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
