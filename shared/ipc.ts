import { z } from 'zod'
import { preferencesSchema } from './preferences.ts'
import { vaultCalls } from './vault-calls.ts'
import { workbookSchema } from './workbook/workbook.ts'

/** What the vault held at the start. `set-aside`: it could not be read, lies untouched beside, and the person is told. */
const openedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('opened'), workbook: workbookSchema, savedAt: z.string() }),
  z.strictObject({ kind: z.literal('set-aside'), file: z.string(), why: z.string() }),
  z.strictObject({ kind: z.literal('newer'), file: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), file: z.string(), why: z.string() }),
])

/** How a save ended; a failed one left the old file as it was. */
const savedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), at: z.string() }),
  z.strictObject({ kind: z.literal('not-saved'), why: z.string() }),
])

/** How saving a report ended; `file` is its name without the folder. */
const reportSavedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), file: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('not-saved'), why: z.string() }),
])

/** Every call the window may make: what it takes and what it gives. Both ends infer their types from here. */
export const calls = {
  loadPreferences: { takes: z.tuple([]), gives: preferencesSchema },
  savePreferences: { takes: z.tuple([preferencesSchema]), gives: preferencesSchema },
  /** Reads the workbook on this computer. */
  openWorkbook: { takes: z.tuple([]), gives: openedSchema },
  /** Saves the whole workbook; answers only when it is safely on disk. */
  saveWorkbook: { takes: z.tuple([workbookSchema]), gives: savedSchema },
  /** Asks where to put it, makes the PDF from this workbook and saves it. */
  saveReport: { takes: z.tuple([workbookSchema]), gives: reportSavedSchema },
  ...vaultCalls,
} as const

/** The name of a call. */
export type CallName = keyof typeof calls

/** The arguments of a call. */
export type Taken<Name extends CallName> = z.output<(typeof calls)[Name]['takes']>

/** The answer of a call. */
export type Given<Name extends CallName> = z.output<(typeof calls)[Name]['gives']>

/** What comes back to the window. A failure says nothing more: its cause may hold private text. */
export type Reply<Name extends CallName> =
  | { readonly kind: 'answered'; readonly value: Given<Name> }
  | { readonly kind: 'failed' }

/** The main process's side: one function a call. */
export type Handlers = {
  readonly [Name in CallName]: (...taken: Taken<Name>) => Given<Name> | Promise<Given<Name>>
}

/** The window's side, as the preload script offers it. */
export type Bridge = {
  readonly [Name in CallName]: (...taken: Taken<Name>) => Promise<Reply<Name>>
}
