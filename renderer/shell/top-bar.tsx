import './top-bar.css'
import { Link } from 'wouter'

/** On every screen: the way home, and what must never be more than one step away. */
export function TopBar() {
  return (
    <header className="top-bar">
      <Link href="/" className="top-bar-name">
        Rotation
      </Link>
      <nav aria-label="Rotation">
        <Link href="/support">Support lines</Link>
        <Link href="/settings">Settings</Link>
      </nav>
    </header>
  )
}
