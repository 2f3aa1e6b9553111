import './error-summary.css'
import { type MouseEvent, useEffect, useRef } from 'react'

/** What to mend, and the id of the control that mends it (of the first radio, in a group). */
export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** The question comes into view before its control is focused, so that the words are seen with it. */
function goToField(field: string) {
  const control = document.getElementById(field)
  const question = control?.closest('fieldset')?.querySelector('legend')
  const label = document.querySelector(`label[for="${CSS.escape(field)}"]`)
  const target = question ?? label ?? control
  target?.scrollIntoView()
  control?.focus({ preventScroll: true })
}

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[]
  /** Goes up with every attempt to continue: each one brings the focus back here. */
  readonly attempt: number
}

/** Everything there is to mend on this screen. Takes the focus when it appears; nothing without problems. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return <ErrorBox key={attempt} problems={problems} />
}

function ErrorBox({ problems }: Pick<ErrorSummaryProps, 'problems'>) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const follow = (event: MouseEvent, field: string) => {
    event.preventDefault()
    goToField(field)
  }
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => follow(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
