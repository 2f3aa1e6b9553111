import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { VisuallyHidden } from './visually-hidden.tsx'

interface TextLinkProps {
  readonly href: string
  /** Said to a screen reader after the visible words: " your rating of autonomy". */
  readonly hidden?: string
  readonly children: ReactNode
}

/** A link to another screen. */
export function TextLink({ href, hidden, children }: TextLinkProps) {
  return (
    <Link href={href}>
      {children}
      {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
    </Link>
  )
}
