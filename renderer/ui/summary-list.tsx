import './summary-list.css'
import type { ReactNode } from 'react'
import { TextLink } from './text-link.tsx'

/** One line to check: what was asked, what was said, and where it is changed. */
export interface SummaryRow {
  readonly key: string
  readonly question: ReactNode
  readonly answer: ReactNode
  readonly change?: { readonly href: string; readonly label?: string; readonly hidden: string }
}

/** Questions with their answers, each with a way to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ key, question, answer, change }) => (
        <div key={key} className="summary-list-row">
          <dt>{question}</dt>
          <dd>{answer}</dd>
          {change && (
            <dd className="summary-list-change">
              <TextLink href={change.href} hidden={change.hidden}>
                {change.label ?? 'Change'}
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
