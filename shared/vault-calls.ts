import { z } from 'zod'
import { workbookSchema } from './workbook/workbook.ts'

/** Long enough for any passphrase in any script; a longer text is refused before it is looked at. */
const passphraseSchema = z.string().max(4096)

/** One earlier state of the workbook, sealed like the workbook itself. */
const backupSchema = z.strictObject({ id: z.string(), savedAt: z.string(), size: z.int() })

const alone = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) })
const because = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), why: z.string() })

/** A wrong passphrase always sounds the same; only the wait before the next try grows. */
const wrongSchema = z.strictObject({ kind: z.literal('wrong'), waitSeconds: z.number() })

/** How the vault lies there. `older`: an older state was put back, and the person says what they want. */
const stateSchema = z.discriminatedUnion('kind', [
  alone('new'),
  z.strictObject({ kind: z.literal('plain'), savedAt: z.string() }),
  alone('locked'),
  alone('unlocked'),
  z.strictObject({
    kind: z.literal('damaged'),
    what: z.enum(['workbook', 'identity']),
    file: z.string(),
    why: z.string(),
    backups: z.array(backupSchema),
  }),
  z.strictObject({ kind: z.literal('newer'), file: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), file: z.string(), why: z.string() }),
  z.strictObject({ kind: z.literal('older'), savedAt: z.string(), lastSavedAt: z.string() }),
])

/** The name of a service that copies the folder elsewhere, or null. */
const syncsSchema = z.string().nullable()

/** The calls about the sealed vault: what each takes and what it gives. */
export const vaultCalls = {
  vaultState: { takes: z.tuple([]), gives: stateSchema },
  /** Six words by chance, for those who would rather not think of some themselves. */
  suggestPassphrase: { takes: z.tuple([]), gives: z.strictObject({ words: z.string() }) },
  /** Seals a waiting workbook of the earlier version too, and then removes the open file. */
  createVault: {
    takes: z.tuple([passphraseSchema]),
    gives: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('created'), recoveryKey: z.string() }),
      because('refused'),
    ]),
  },
  /** Says which group of characters differs. Spaces, dashes and capitals do not matter. */
  confirmRecoveryKey: {
    takes: z.tuple([passphraseSchema]),
    gives: z.discriminatedUnion('kind', [alone('right'), because('wrong')]),
  },
  unlock: {
    takes: z.tuple([passphraseSchema]),
    gives: z.discriminatedUnion('kind', [alone('unlocked'), wrongSchema, alone('damaged')]),
  },
  unlockByRecoveryKey: {
    takes: z.tuple([passphraseSchema]),
    gives: z.discriminatedUnion('kind', [alone('unlocked'), because('wrong'), alone('damaged')]),
  },
  /** The old passphrase, or null right after unlocking by recovery key; then the new one. Everything is sealed anew. */
  changePassphrase: {
    takes: z.tuple([passphraseSchema.nullable(), passphraseSchema]),
    gives: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('changed'), recoveryKey: z.string() }),
      wrongSchema,
      because('refused'),
    ]),
  },
  lock: { takes: z.tuple([]), gives: alone('locked') },
  /** Covers the window at once, then locks. */
  hide: { takes: z.tuple([]), gives: alone('hidden') },
  listBackups: { takes: z.tuple([]), gives: z.array(backupSchema) },
  /** The present file is kept aside. */
  restoreBackup: {
    takes: z.tuple([z.string().max(200)]),
    gives: z.discriminatedUnion('kind', [alone('restored'), because('refused')]),
  },
  /** For `older`: work on with this copy, or put it aside. Both are kept. */
  keepOlder: {
    takes: z.tuple([z.enum(['this', 'aside'])]),
    gives: z.discriminatedUnion('kind', [alone('unlocked'), alone('locked')]),
  },
  /** Asks where to put it and writes the workbook as open JSON. */
  exportWorkbook: {
    takes: z.tuple([]),
    gives: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), file: z.string() }),
      alone('cancelled'),
      because('not-saved'),
    ]),
  },
  /** Reads and checks a chosen file; makes a backup; changes nothing. */
  importWorkbook: {
    takes: z.tuple([]),
    gives: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), workbook: workbookSchema, from: z.string() }),
      alone('cancelled'),
      because('refused'),
    ]),
  },
  /** Destroys the identity first; then says in plain words what it cannot reach. */
  eraseEverything: {
    takes: z.tuple([]),
    gives: z.strictObject({ kind: z.literal('erased'), left: z.array(z.string()) }),
  },
  vaultPlace: { takes: z.tuple([]), gives: z.strictObject({ folder: z.string(), syncs: syncsSchema }) },
  /** Asks for a folder or a stick and moves the vault there. */
  moveVault: {
    takes: z.tuple([]),
    gives: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('moved'), folder: z.string(), syncs: syncsSchema }),
      alone('cancelled'),
      because('refused'),
    ]),
  },
} as const
