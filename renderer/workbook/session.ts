import type { Closed } from './found.ts'

/**
 * Whose workbook this is. `looking-around`: a fictional person's, in memory only, never saved. A closed vault whose key
 * was given (`isUnlocked`) needs no passphrase to be rescued.
 */
export type Session =
  | Readonly<{ kind: 'closed'; vault: Closed; isUnlocked: boolean }>
  | Readonly<{ kind: 'own' }>
  | Readonly<{ kind: 'looking-around'; name: string }>
