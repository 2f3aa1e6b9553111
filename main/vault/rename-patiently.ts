import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from './error-code.ts'
import type { FileSystem } from './file-system.ts'

const passing = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** In milliseconds, ten seconds in all: a virus scanner lets go of a new file within that time. */
const pauses = [20, 40, 80, 160, 320, 640, 1280, 2560, 4900]

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>

interface Renaming {
  readonly fileSystem: FileSystem
  readonly from: string
  readonly to: string
  readonly wait?: Wait | undefined
}

/** Renames, and tries again while another program holds one of the two. */
export async function renamePatiently({ fileSystem, from, to, wait = sleep }: Renaming): Promise<void> {
  for (const pause of pauses) {
    try {
      return await fileSystem.rename(from, to)
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error
      await wait(pause)
    }
  }
  await fileSystem.rename(from, to)
}
