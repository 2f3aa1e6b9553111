import './field-error.css'
import { VisuallyHidden } from './visually-hidden.tsx'

interface FieldErrorProps {
  /** The id that the field's `aria-describedby` names. */
  readonly id: string
  readonly message: string | undefined
}

/** What to mend, at the field itself; the same words stand in the error summary. */
export function FieldError({ id, message }: FieldErrorProps) {
  if (message === undefined) return null
  return (
    <p className="field-error" id={id}>
      <VisuallyHidden>Error: </VisuallyHidden>
      {message}
    </p>
  )
}
