import type { FileSystem } from './file-system.ts'
import { renamePatiently, type Wait } from './rename-patiently.ts'
import { removeQuietly, temporaryName } from './temporary-files.ts'

/** Where the file before the present one is kept. */
export function backupName(path: string): string {
  return `${path}.bak`
}

/** Keeps the present file as the backup. At every moment both names hold a whole file. */
export async function keepBackup(
  fileSystem: FileSystem,
  path: string,
  wait: Wait | undefined,
): Promise<void> {
  const second = temporaryName(path)
  try {
    await nameTwice(fileSystem, path, second)
    await renamePatiently({ fileSystem, from: second, to: backupName(path), wait })
  } finally {
    await removeQuietly(fileSystem, second)
  }
}

/** A second name costs nothing and cannot fail halfway; disks without them (FAT) get a copy. */
export async function nameTwice(fileSystem: FileSystem, path: string, second: string): Promise<void> {
  try {
    await fileSystem.link(path, second)
  } catch {
    await fileSystem.copy(path, second)
    const copy = await fileSystem.openExisting(second)
    try {
      await copy.sync()
    } finally {
      await copy.close()
    }
  }
}
