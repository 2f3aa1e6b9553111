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

interface SummaryListProps {
  readonly rows: readonly SummaryRow[]
  /** The questions are names of a few words, so the answers get the room. */
  readonly hasLongAnswers?: boolean
}

/** Questions with their answers, each with a way to change it. */
export function SummaryList({ rows, hasLongAnswers = false }: SummaryListProps) {
  return (
    <dl className={hasLongAnswers ? 'summary-list summary-list-long-answers' : 'summary-list'}>
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
