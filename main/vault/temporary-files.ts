import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { FileSystem } from './file-system.ts'

const ending = /^\.[0-9a-f]{12}\.part$/

/** A name in the same folder that nobody has taken: a rename within one folder is one step. */
export function temporaryName(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.part`
}

/** Removes what a killed save of this file left behind. Only one Rotation runs, so none of it is in use. */
export async function sweepTemporaryFiles(fileSystem: FileSystem, path: string): Promise<void> {
  const folder = dirname(path)
  const name = basename(path)
  const names = await fileSystem.list(folder)
  const left = names.filter((each) => each.startsWith(name) && ending.test(each.slice(name.length)))
  for (const each of left) await removeQuietly(fileSystem, join(folder, each))
}

/** A left-over does no harm; failing to remove one must not hide why it is there. */
export async function removeQuietly(fileSystem: FileSystem, path: string): Promise<void> {
  await fileSystem.remove(path).catch(() => undefined)
}
