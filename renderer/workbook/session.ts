import type { Given } from '../../shared/ipc.ts'

/** What the vault answered where it gave no workbook. */
export type NotOpened = Exclude<Given<'openWorkbook'>, { kind: 'opened' }>

/**
 * Whose workbook this is. `beginning`: nobody's yet. `looking-around`: a fictional person's, in memory only, never saved.
 */
export type Session =
  | Readonly<{ kind: 'beginning'; found: NotOpened }>
  | Readonly<{ kind: 'own' }>
  | Readonly<{ kind: 'looking-around'; name: string }>
