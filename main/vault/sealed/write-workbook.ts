import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { dayOf } from '../../day-of.ts'
import { writeDurably } from '../durable-file.ts'
import { readWholeFile } from '../read-whole-file.ts'
import { keepAside } from '../set-aside.ts'
import { describeFault, faultOf } from '../write-fault.ts'
import { keepPresent, thinBackups } from './backups.ts'
import type { Desk } from './desk.ts'
import { LARGEST_SEALED, workbookPath } from './file-names.ts'
import type { Unlocked } from './unlocked.ts'

export type WroteWorkbook =
  | Readonly<{ kind: 'written'; unlocked: Unlocked; savedAt: string }>
  | Readonly<{ kind: 'refused'; why: string }>

/** Seals the workbook as the next state and puts it in its place; the state before becomes a backup. */
export async function writeWorkbook(
  desk: Desk,
  unlocked: Unlocked,
  workbook: Workbook | null,
): Promise<WroteWorkbook> {
  const { identity, vaultId, known } = unlocked
  const savedAt = desk.now().toISOString()
  const generation = unlocked.generation + 1
  const envelope = { vaultId, generation, savedAt, workbook }
  const sealed = await desk.sealer.ask('seal', { identity, envelope })
  if (sealed.kind === 'refused') return { kind: 'refused', why: `${sealed.why} ${untouched}` }
  const obstacle = await keepWhatIsThere(desk, unlocked)
  if (obstacle !== undefined) return { kind: 'refused', why: `${obstacle} ${untouched}` }
  const { bytes, hash } = sealed
  known.add(bytes)
  const { fileSystem, wait } = desk
  const written = await writeDurably({ path: workbookPath(desk.folder), bytes, fileSystem, wait })
  if (written.kind === 'failed')
    return { kind: 'refused', why: `${describeFault(written.fault)} ${untouched}` }
  known.forgetEarlier()
  await thinBackups(desk).catch(() => undefined)
  desk.memory.saveRecord({ vaultId, generation, hash, savedAt })
  const condition = { kind: 'good', present: { generation, savedAt }, isEmpty: workbook === null } as const
  return { kind: 'written', savedAt, unlocked: { ...unlocked, generation, condition } }
}

const untouched = 'Your last saved work is untouched.'

/** Ours becomes a backup; what another program put there since is set aside; what cannot be judged stays. */
async function keepWhatIsThere(desk: Desk, unlocked: Unlocked): Promise<string | undefined> {
  const path = workbookPath(desk.folder)
  const file = await readWholeFile(desk.fileSystem, path, LARGEST_SEALED)
  if (file.kind === 'nothing') return undefined
  if (file.kind === 'unreadable') return file.why
  try {
    if (file.kind === 'bytes' && unlocked.known.has(file.bytes)) await keepOurs(desk, unlocked, file.bytes)
    else await keepAside({ ...desk, file: path, path, as: 'set-aside', day: dayOf(desk.now()) })
    return undefined
  } catch (error) {
    return describeFault(faultOf(error))
  }
}

/** After a save that was not confirmed the file may be the state before or the one after, so it is asked itself. */
async function keepOurs(desk: Desk, { identity }: Unlocked, bytes: Uint8Array): Promise<void> {
  const peeked = await desk.sealer.ask('peek', { identity, bytes })
  if (peeked !== undefined && !peeked.isEmpty) await keepPresent(desk, peeked)
}
