import { dirname } from 'node:path'
import { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.ts'
import { keepBackup } from './keep-backup.ts'
import { renamePatiently, type Wait } from './rename-patiently.ts'
import { syncFolder } from './sync-folder.ts'
import { removeQuietly, temporaryName } from './temporary-files.ts'
import { faultOf, type WriteFault } from './write-fault.ts'

/** How writing ended. After a failure the old file is whole; only after `not-confirmed` the new one is in its place. */
export type Written = Readonly<{ kind: 'written' }> | Readonly<{ kind: 'failed'; fault: WriteFault }>

interface Writing {
  readonly path: string
  readonly bytes: Uint8Array
  /** The file that was there stays beside as `.bak`. */
  readonly keepsBackup?: boolean
  readonly fileSystem?: FileSystem
  readonly wait?: Wait | undefined
}

/** Not an error of the system's but one that we found ourselves by looking at what was written. */
class Misfit extends Error {
  readonly fault: WriteFault
  constructor(fault: WriteFault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * Writes a whole file so that a kill, a full disk or a power cut at any moment leaves the old file or the new one,
 * never a mixture: a new file beside, forced to the disk and read back, takes the old one's name in one step.
 */
export async function writeDurably(writing: Writing): Promise<Written> {
  const { path, bytes, fileSystem = nodeFileSystem, wait } = writing
  const temporary = temporaryName(path)
  try {
    const isReplacing = await mayReplace(fileSystem, path)
    await writeAll(await fileSystem.createFile(temporary), bytes)
    await readBack(fileSystem, temporary, bytes)
    if (isReplacing && writing.keepsBackup) await keepBackup(fileSystem, path, wait)
    await renamePatiently({ fileSystem, from: temporary, to: path, wait })
  } catch (error) {
    await removeQuietly(fileSystem, temporary)
    return { kind: 'failed', fault: error instanceof Misfit ? error.fault : faultOf(error) }
  }
  return confirm(fileSystem, dirname(path))
}

/** True where a plain file is there, false where nothing is; anything else is never replaced. */
async function mayReplace(fileSystem: FileSystem, path: string): Promise<boolean> {
  const found = await fileSystem.look(path)
  if (found.kind === 'file') return true
  if (found.kind === 'nothing') return false
  throw new Misfit(found.kind === 'folder' ? 'is-folder' : 'is-link')
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    let written = 0
    while (written < bytes.length) {
      const taken = await file.write(bytes.subarray(written))
      if (taken === 0) throw new Misfit('disk-full')
      written += taken
    }
    if ((await file.size()) !== bytes.length) throw new Misfit('not-kept')
    await file.sync()
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
  await file.close()
}

async function readBack(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const read = await fileSystem.read(path)
  if (Buffer.compare(read, bytes) !== 0) throw new Misfit('not-kept')
}

/** A new name is safe only when the folder that holds it is on the disk too. */
async function confirm(fileSystem: FileSystem, path: string): Promise<Written> {
  try {
    await syncFolder(fileSystem, path)
    return { kind: 'written' }
  } catch {
    return { kind: 'failed', fault: 'not-confirmed' }
  }
}
