import './field.css'
import type { ReactNode } from 'react'
import { describedBy } from './described-by.ts'
import { FieldError } from './field-error.tsx'

/** What every field with one control has around it. */
export interface FieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Says "(optional)" in words. */
  readonly isOptional?: boolean
}

interface Described {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label, hint and error above one control, which takes the given attributes. */
export function Field(props: FieldProps & { readonly children: (attributes: Described) => ReactNode }) {
  const { id, label, hint, error, isOptional = false, children } = props
  return (
    <div className={error === undefined ? 'field' : 'field field-with-error'}>
      <label className="field-label" htmlFor={id}>
        {label}
        {isOptional && <span className="quiet"> (optional)</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
      {children({
        id,
        'aria-describedby': describedBy({ id, hint, error }),
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  )
}
