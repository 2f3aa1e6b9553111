import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'

/** Some disks, mostly network ones, cannot force a folder; there a rename is as safe as it gets. */
const unable = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES'])

/** Forces a folder's names to the disk. Throws where the disk says that they may not stay. */
export async function syncFolder(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    const folder = await fileSystem.openFolder(path)
    await folder?.sync().finally(() => folder.close().catch(() => undefined))
  } catch (error) {
    if (!unable.has(errorCode(error))) throw error
  }
}
