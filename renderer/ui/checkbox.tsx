import './checkbox.css'
import type { ReactNode } from 'react'

interface CheckboxProps {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** One yes or no; several go into a fieldset. */
export function Checkbox({ id, label, hint, isChecked, onChange }: CheckboxProps) {
  return (
    <div className="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="checkbox-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
