import type { FileSystem } from './file-system.ts'
import type { Wait } from './rename-patiently.ts'

/** Where the workbook lies and on which day, for the parts of the vault. */
export interface Place {
  readonly fileSystem: FileSystem
  readonly path: string
  readonly day: string
  readonly wait: Wait | undefined
}
