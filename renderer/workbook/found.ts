import type { Given } from '../../shared/ipc.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'

/** A vault that gives no workbook as it stands: none yet, locked, or in need of the person. */
export type Closed = Exclude<Given<'vaultState'>, { kind: 'unlocked' }>

/** What was found when looking into the vault. `empty`: it is open, and nothing has been said yet. */
export type Found =
  | Closed
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'opened'; workbook: Workbook; savedAt: string }>

/**
 * True where nothing is sealed yet and a passphrase can be chosen: at the beginning, with answers of the earlier
 * version, or beside a damaged file of that version, which is kept.
 */
export function canBeSealed(vault: Closed): boolean {
  return vault.kind === 'new' || vault.kind === 'plain' || isOpenFile(vault)
}

function isOpenFile(vault: Closed): boolean {
  return vault.kind === 'damaged' && vault.file.endsWith('.json')
}

/** True where a workbook can be worked on at once. */
export function isOpen(found: Found): found is Exclude<Found, Closed> {
  return found.kind === 'empty' || found.kind === 'opened'
}
