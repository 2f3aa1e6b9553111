import { join } from 'node:path'
import type { Envelope } from '../envelope.ts'
import { readWholeFile } from '../read-whole-file.ts'
import { findBackups } from './backups.ts'
import type { Desk } from './desk.ts'
import { backupsFolder, LARGEST_SEALED } from './file-names.ts'

/** What can be brought back. */
export interface Kept {
  readonly id: string
  readonly savedAt: string
  readonly size: number
}

/** Files beside the workbook that were kept by name: put aside, or kept before a workbook from outside. */
const asideShape = /^workbook\.(?:set-aside|backup)-\d{4}-\d\d-\d\d-\d+\.age$/

/** Where a kept file lies; undefined for any other name, so that no name leads out of the folder. */
export async function findKeptFile(desk: Desk, id: string): Promise<string | undefined> {
  const backups = await findBackups(desk)
  if (backups.some((backup) => backup.id === id)) return join(backupsFolder(desk.folder), id)
  return (await listAside(desk)).includes(id) ? join(desk.folder, id) : undefined
}

/** By their names alone, while no identity is at hand. */
export async function listByName(desk: Desk): Promise<readonly Kept[]> {
  const found: Kept[] = []
  for (const { id, savedAt } of await findBackups(desk)) {
    const look = await desk.fileSystem.look(join(backupsFolder(desk.folder), id))
    if (look.kind === 'file') found.push({ id, savedAt, size: look.size })
  }
  return found
}

/** Those that open and hold something, the newest first. */
export async function listGood(desk: Desk, identity: string): Promise<readonly Kept[]> {
  const ids = [...(await findBackups(desk)).map(({ id }) => id), ...(await listAside(desk))]
  const found: (Kept & { generation: number })[] = []
  for (const id of ids) {
    const bytes = await readKept(desk, id)
    const peeked = bytes && (await desk.sealer.ask('peek', { identity, bytes }))
    if (!peeked || peeked.isEmpty) continue
    found.push({ id, savedAt: peeked.savedAt, size: bytes.length, generation: peeked.generation })
  }
  found.sort((one, other) => other.generation - one.generation)
  return found.map(({ id, savedAt, size }) => ({ id, savedAt, size }))
}

/** Opens one of them; undefined where it is not there, does not open, or holds nothing. */
export async function openKept(desk: Desk, identity: string, id: string): Promise<Envelope | undefined> {
  const bytes = await readKept(desk, id)
  if (bytes === undefined) return undefined
  const opened = await desk.sealer.ask('open', { identity, bytes })
  return opened.kind === 'envelope' && opened.envelope.workbook !== null ? opened.envelope : undefined
}

async function readKept(desk: Desk, id: string): Promise<Uint8Array | undefined> {
  const path = await findKeptFile(desk, id)
  if (path === undefined) return undefined
  const file = await readWholeFile(desk.fileSystem, path, LARGEST_SEALED)
  return file.kind === 'bytes' ? file.bytes : undefined
}

async function listAside({ fileSystem, folder }: Desk): Promise<readonly string[]> {
  return (await fileSystem.list(folder)).filter((name) => asideShape.test(name))
}
