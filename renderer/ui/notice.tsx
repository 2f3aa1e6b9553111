import './notice.css'
import type { ReactNode } from 'react'

interface NoticeProps {
  readonly title?: string
  readonly children: ReactNode
}

/** Something that must not be missed, said calmly. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
