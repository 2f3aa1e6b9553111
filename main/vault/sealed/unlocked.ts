import { createHash, randomUUID } from 'node:crypto'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { KnownBytes } from '../known-bytes.ts'
import { readWholeFile } from '../read-whole-file.ts'
import type { Present } from './backups.ts'
import type { Desk } from './desk.ts'
import { LARGEST_SEALED, workbookPath } from './file-names.ts'

/** How the workbook's file looked when the identity was tried on it. */
export type Condition =
  | Readonly<{ kind: 'good'; present: Present; isEmpty: boolean }>
  | Readonly<{ kind: 'older'; present: Present; isEmpty: boolean; lastSavedAt: string }>
  | Readonly<{ kind: 'damaged'; why: string }>
  | Readonly<{ kind: 'newer' }>

/** All that is known while the vault is open, and forgotten when it is locked. */
export interface Unlocked {
  readonly identity: string
  readonly vaultId: string
  /** The highest that was ever given; the next save takes the one after. */
  readonly generation: number
  readonly condition: Condition
  readonly known: KnownBytes
  /** Opened by recovery key: a new passphrase may be set without the old one. */
  readonly isRecovered: boolean
}

/** Tries the identity on the workbook and remembers what was found. */
export async function beginUnlocked(desk: Desk, identity: string, isRecovered: boolean): Promise<Unlocked> {
  const record = desk.memory.loadRecord()
  const known = new KnownBytes()
  const unknown = { identity, known, isRecovered, vaultId: record?.vaultId ?? randomUUID() }
  const latest = record?.generation ?? 0
  const file = await readWholeFile(desk.fileSystem, workbookPath(desk.folder), LARGEST_SEALED)
  if (file.kind !== 'bytes') {
    const why = file.kind === 'nothing' ? 'The file is not there.' : file.why
    return { ...unknown, generation: latest, condition: { kind: 'damaged', why } }
  }
  const opened = await desk.sealer.ask('open', { identity, bytes: file.bytes })
  if (opened.kind !== 'envelope') return { ...unknown, generation: latest, condition: opened }
  known.add(file.bytes)
  const { vaultId, generation, savedAt, workbook } = opened.envelope
  const found = { present: { generation, savedAt }, isEmpty: workbook === null }
  if (record?.vaultId === vaultId && generation < record.generation)
    return {
      ...unknown,
      generation: record.generation,
      condition: { kind: 'older', ...found, lastSavedAt: record.savedAt },
    }
  const hash = createHash('sha256').update(file.bytes).digest('hex')
  desk.memory.saveRecord({ vaultId, generation, hash, savedAt })
  return { ...unknown, vaultId, generation, condition: { kind: 'good', ...found } }
}

/** The workbook as it lies there now. Null before anything was saved; undefined where it does not open. */
export async function readPresent(
  desk: Desk,
  identity: string,
): Promise<Readonly<{ workbook: Workbook | null; savedAt: string }> | undefined> {
  const file = await readWholeFile(desk.fileSystem, workbookPath(desk.folder), LARGEST_SEALED)
  if (file.kind !== 'bytes') return undefined
  const opened = await desk.sealer.ask('open', { identity, bytes: file.bytes })
  if (opened.kind !== 'envelope') return undefined
  return { workbook: opened.envelope.workbook, savedAt: opened.envelope.savedAt }
}
