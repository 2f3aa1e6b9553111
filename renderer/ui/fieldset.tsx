import './fieldset.css'
import type { ReactNode } from 'react'
import { describedBy } from './described-by.ts'
import { FieldError } from './field-error.tsx'

interface FieldsetProps {
  /** The id of the group; its hint and error take theirs from it. */
  readonly id: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** A question with several controls: the legend is the question. */
export function Fieldset({ id, legend, hint, error, children }: FieldsetProps) {
  return (
    <div className={error === undefined ? 'fieldset' : 'fieldset fieldset-with-error'}>
      <fieldset aria-describedby={describedBy({ id, hint, error })}>
        <legend className="fieldset-legend">{legend}</legend>
        {hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <FieldError id={`${id}-error`} message={error} />
        {children}
      </fieldset>
    </div>
  )
}
