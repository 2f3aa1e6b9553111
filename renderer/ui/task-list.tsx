import './task-list.css'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Tag, type TagTone } from './tag.tsx'

/** One task: the whole row leads to it. */
export interface Task {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly hint: ReactNode
  readonly state: { readonly tone: TagTone; readonly label: string }
}

/** What there is to do, and how far each of it is. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="task-list">
      {tasks.map(({ id, title, href, hint, state }) => (
        <li key={id} className="task-list-row">
          <div>
            <Link
              href={href}
              className="task-list-link"
              aria-describedby={`task-${id}-hint task-${id}-state`}
            >
              {title}
            </Link>
            <div className="task-list-hint" id={`task-${id}-hint`}>
              {hint}
            </div>
          </div>
          <div className="task-list-state" id={`task-${id}-state`}>
            <Tag tone={state.tone}>{state.label}</Tag>
          </div>
        </li>
      ))}
    </ul>
  )
}
