import './back-link.css'
import { Link } from 'wouter'

interface BackLinkProps {
  readonly href: string
  readonly label?: string
}

/** One step back, above the title. */
export function BackLink({ href, label = 'Back' }: BackLinkProps) {
  return (
    <Link href={href} className="back-link">
      <span aria-hidden="true">‹ </span>
      {label}
    </Link>
  )
}
