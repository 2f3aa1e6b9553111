import './reason-list.css'
import type { Match } from '../../../../shared/matching/match.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { ChangeLink } from '../change-link.tsx'

/** What speaks for a path and what against it, each sentence with its answer. */
export function ReasonList({ match: { reasons, against } }: { readonly match: Match }) {
  if (reasons.length === 0 && against === null) return null
  return (
    <ul className="reason-list">
      {reasons.map((reason) => (
        <li key={reason.text}>
          <VisuallyHidden>For it: </VisuallyHidden>
          {reason.text} <ChangeLink answer={reason.answer} />
        </li>
      ))}
      {against && (
        <li className="reason-against">
          <VisuallyHidden>Against it: </VisuallyHidden>
          {against.text} <ChangeLink answer={against.answer} />
        </li>
      )}
    </ul>
  )
}
