import './tag.css'
import type { ReactNode } from 'react'

/** Colour marks what waits to be done; what is done is plain text. */
export type TagTone = 'to-do' | 'in-progress' | 'plain' | 'quiet'

interface TagProps {
  readonly tone: TagTone
  readonly children: ReactNode
}

/** A state in one or two words. */
export function Tag({ tone, children }: TagProps) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
