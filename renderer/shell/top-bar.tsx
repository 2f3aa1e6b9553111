import './top-bar.css'
import { Link } from 'wouter'
import { useLock } from '../vault/use-lock.ts'
import { useSession } from '../workbook/use-session.ts'

/** On every screen: the way home, and what must never be more than one step away. */
export function TopBar() {
  const { session } = useSession()
  const { lock, hide } = useLock()
  return (
    <header className="top-bar">
      <Link href="/" className="top-bar-name">
        Rotation
      </Link>
      <nav aria-label="Rotation">
        <Link href="/support">Support lines</Link>
        <Link href="/settings">Settings</Link>
        {session.kind === 'own' && (
          <button type="button" aria-keyshortcuts="Control+L Meta+L" onClick={lock}>
            Lock
          </button>
        )}
        <button type="button" aria-keyshortcuts="F9" onClick={hide}>
          Hide <kbd>F9</kbd>
        </button>
      </nav>
    </header>
  )
}
