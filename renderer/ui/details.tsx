import './details.css'
import type { ReactNode } from 'react'

interface DetailsProps {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** More, for who wants it. */
export function Details({ summary, children }: DetailsProps) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  )
}
