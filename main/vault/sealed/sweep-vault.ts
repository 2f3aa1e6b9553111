import { join } from 'node:path'
import { removeQuietly } from '../temporary-files.ts'
import type { Desk } from './desk.ts'
import { backupsFolder } from './file-names.ts'

const leftOver = /^(?:workbook|identity)[\w.-]*\.[0-9a-f]{12}\.part$/

/** Removes what a killed program left half-written. Only one Rotation runs, so none of it is in use. */
export async function sweepVault({ fileSystem, folder }: Desk): Promise<void> {
  for (const each of [folder, backupsFolder(folder)]) {
    const names = await fileSystem.list(each).catch(() => [])
    for (const name of names) if (leftOver.test(name)) await removeQuietly(fileSystem, join(each, name))
  }
}
