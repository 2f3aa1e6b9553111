import './secret-field.css'
import { Button } from './button.tsx'
import { Field, type FieldProps } from './field.tsx'

interface SecretFieldProps extends FieldProps {
  /** What the button shows or hides: "the passphrase". */
  readonly secret: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isShown: boolean
  /** Without it the field follows another one, and has no button. */
  readonly onShow?: (isShown: boolean) => void
}

/** One line that others should not read, which the person may look at all the same. */
export function SecretField({ secret, value, onChange, isShown, onShow, ...field }: SecretFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <span className="secret-field">
          <input
            {...attributes}
            className="field-input"
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {onShow && (
            <Button
              weight="secondary"
              aria-label={`${isShown ? 'Hide' : 'Show'} ${secret}`}
              onClick={() => onShow(!isShown)}
            >
              {isShown ? 'Hide' : 'Show'}
            </Button>
          )}
        </span>
      )}
    </Field>
  )
}
