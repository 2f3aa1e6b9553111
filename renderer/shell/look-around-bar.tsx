import './shell-bars.css'
import { useLocation } from 'wouter'
import { Button } from '../ui/button.tsx'
import { useSession } from '../workbook/use-session.ts'

/** Says on every screen that these answers are nobody's and that none is kept. */
export function LookAroundBar() {
  const { session, stopLookingAround } = useSession()
  const [, goTo] = useLocation()
  if (session.kind !== 'looking-around') return null
  const stop = () => {
    stopLookingAround()
    goTo('/')
  }
  return (
    <section className="shell-bar" aria-label="Looking around">
      <p>
        Looking around as {session.name}, who is made up. <strong>Nothing is saved.</strong>
      </p>
      <Button weight="quiet" onClick={stop}>
        Stop looking around
      </Button>
    </section>
  )
}
