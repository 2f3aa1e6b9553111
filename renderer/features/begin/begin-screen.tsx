import type { Closed } from '../../workbook/found.ts'
import { FirstRun } from './first-run.tsx'
import { PlainFound } from './plain-found.tsx'

/** A vault that was never sealed: nothing at all, or the workbook of an earlier version. */
export type Unsealed = Extract<Closed, { kind: 'new' | 'plain' }>

/** The first screen while nothing is sealed yet. */
export function BeginScreen({ vault }: { readonly vault: Unsealed }) {
  return vault.kind === 'plain' ? <PlainFound savedAt={vault.savedAt} /> : <FirstRun />
}
