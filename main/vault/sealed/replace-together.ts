import { dirname, join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../durable-file.ts'
import type { FileSystem } from '../file-system.ts'
import { renamePatiently } from '../rename-patiently.ts'
import { syncFolder } from '../sync-folder.ts'
import { removeQuietly } from '../temporary-files.ts'
import { describeFault } from '../write-fault.ts'
import type { Desk } from './desk.ts'

/** Where new files wait until all of them are safe. */
const waitingRoom = 'next'

/** Its presence decides: with it every waiting file takes its place, without it none does. */
const decision = 'decided.json'

const namesSchema = z.array(z.string().regex(/^(backups\/)?[\w.-]+$/)).max(1000)

/** New contents by name, such as `identity.age` or `backups/identity.age`. */
export type Replacements = ReadonlyMap<string, Uint8Array>

export type Replaced = Readonly<{ kind: 'replaced' }> | Readonly<{ kind: 'refused'; why: string }>

type Room = Pick<Desk, 'fileSystem' | 'folder' | 'wait'>

/** Replaces several files as one: a kill or a power cut at any moment leaves all the old ones or all the new ones. */
export async function replaceTogether(room: Room, files: Replacements): Promise<Replaced> {
  await finishReplacing(room)
  const why = await prepare(room, files).catch(() => 'The folder cannot be written to.')
  if (why !== undefined) {
    await clearRoom(room)
    return { kind: 'refused', why }
  }
  await finishReplacing(room)
  return { kind: 'replaced' }
}

/** Ends what was decided, and forgets what was not. To be called before anything else is read or written. */
export async function finishReplacing(room: Room): Promise<void> {
  const { fileSystem, folder, wait } = room
  const decided = join(folder, waitingRoom, decision)
  if ((await fileSystem.look(decided)).kind !== 'file') return clearRoom(room)
  const text = Buffer.from(await fileSystem.read(decided)).toString('utf8')
  const names = namesSchema.parse(JSON.parse(text))
  for (const name of names) {
    const from = join(folder, waitingRoom, name)
    if ((await fileSystem.look(from)).kind !== 'file') continue
    await fileSystem.makeFolder(dirname(join(folder, name)))
    await renamePatiently({ fileSystem, from, to: join(folder, name), wait })
  }
  await syncTargets(fileSystem, folder, names)
  await clearRoom(room)
}

async function prepare({ fileSystem, folder, wait }: Room, files: Replacements): Promise<string | undefined> {
  const room = join(folder, waitingRoom)
  for (const [name, bytes] of files) {
    const path = join(room, name)
    await fileSystem.makeFolder(dirname(path))
    const written = await writeDurably({ path, bytes, fileSystem, wait })
    if (written.kind === 'failed') return describeFault(written.fault)
  }
  await syncFolder(fileSystem, room)
  await syncFolder(fileSystem, folder)
  const bytes = new TextEncoder().encode(JSON.stringify([...files.keys()]))
  const written = await writeDurably({ path: join(room, decision), bytes, fileSystem, wait })
  return written.kind === 'failed' ? describeFault(written.fault) : undefined
}

async function syncTargets(fileSystem: FileSystem, folder: string, names: readonly string[]): Promise<void> {
  for (const each of new Set(names.map((name) => dirname(join(folder, name)))))
    await syncFolder(fileSystem, each)
}

/** The decision goes first: what it named must never be taken for decided again. */
async function clearRoom({ fileSystem, folder }: Room): Promise<void> {
  const room = join(folder, waitingRoom)
  if ((await fileSystem.look(room)).kind !== 'folder') return
  if ((await fileSystem.look(join(room, decision))).kind === 'file')
    await fileSystem.remove(join(room, decision))
  await syncFolder(fileSystem, room)
  for (const inner of [join(room, 'backups'), room]) {
    const names = await fileSystem.list(inner).catch(() => [])
    for (const name of names) await removeQuietly(fileSystem, join(inner, name))
    await fileSystem.removeFolder(inner).catch(() => undefined)
  }
}
