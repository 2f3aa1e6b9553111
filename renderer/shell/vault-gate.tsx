import { Redirect } from 'wouter'
import { assertNever } from '../../shared/assert-never.ts'
import { BeginScreen } from '../features/begin/begin-screen.tsx'
import { RescueScreen } from '../features/rescue/rescue-screen.tsx'
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx'
import { useNewKey } from '../vault/new-key-context.ts'
import type { Closed } from '../workbook/found.ts'
import { useSession } from '../workbook/use-session.ts'

/** The first screen while no workbook is open: the beginning, the lock, or what happened to the vault. */
export function VaultGate() {
  const { session } = useSession()
  const { newKey } = useNewKey()
  if (session.kind !== 'closed') return null
  return newKey === null ? <GateFor vault={session.vault} /> : <Redirect to="/recovery-key" replace />
}

function GateFor({ vault }: { readonly vault: Closed }) {
  switch (vault.kind) {
    case 'new':
    case 'plain':
      return <BeginScreen vault={vault} />
    case 'locked':
      return <UnlockScreen />
    case 'damaged':
    case 'newer':
    case 'unreadable':
    case 'older':
      return <RescueScreen vault={vault} />
    default:
      return assertNever(vault)
  }
}
