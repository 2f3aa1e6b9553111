import type { Closed } from '../../workbook/found.ts'
import { DamagedScreen } from './damaged-screen.tsx'
import { NotOpenedScreen } from './not-opened-screen.tsx'
import { OlderScreen } from './older-screen.tsx'

/** A vault that needs the person before it can be opened. */
export type InNeed = Extract<Closed, { kind: 'damaged' | 'newer' | 'unreadable' | 'older' }>

/** What happened to the vault, and the way back. */
export function RescueScreen({ vault }: { readonly vault: InNeed }) {
  if (vault.kind === 'damaged') return <DamagedScreen vault={vault} />
  if (vault.kind === 'older') return <OlderScreen vault={vault} />
  return <NotOpenedScreen vault={vault} />
}
