import { useSession } from '../../workbook/use-session.ts'
import { FirstRun } from './first-run.tsx'
import { NotOpenedScreen } from './not-opened-screen.tsx'

/** The first screen while no workbook is open: a first run, or what became of the one that was there. */
export function BeginScreen() {
  const { session, start } = useSession()
  if (session.kind !== 'beginning') return null
  if (session.found.kind === 'empty') return <FirstRun onStart={start} />
  return <NotOpenedScreen found={session.found} onStart={start} />
}
