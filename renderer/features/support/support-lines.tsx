import './support-lines.css'
import type { SupportLine } from './order-support.ts'

interface SupportLinesProps {
  readonly lines: readonly SupportLine[]
}

/** Numbers are plain text: nothing here dials, and a click selects the whole line to copy. */
export function SupportLines({ lines }: SupportLinesProps) {
  return (
    <ul className="support-lines">
      {lines.map(({ name, contact, who, hours, source, checkWith }) => (
        <li key={name} className="support-line">
          <h3>{name}</h3>
          <p className="support-line-contact">{contact}</p>
          <p>{hours}</p>
          <p>{who}</p>
          <p className="support-line-source">
            Source: {source}. Check with {checkWith}.
          </p>
        </li>
      ))}
    </ul>
  )
}
