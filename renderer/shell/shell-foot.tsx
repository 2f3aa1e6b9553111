import './shell-foot.css'
import { useLocation } from 'wouter'
import { SavedLine } from '../workbook/saved-line.tsx'
import { useSession } from '../workbook/use-session.ts'

/** Below every screen but home, which says it at its top. */
export function ShellFoot() {
  const { session } = useSession()
  const [location] = useLocation()
  if (session.kind !== 'own' || location === '/') return null
  return (
    <footer className="shell-foot">
      <SavedLine />
    </footer>
  )
}
