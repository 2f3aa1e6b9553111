import { join } from 'node:path'
import { errorCode } from '../error-code.ts'
import { nameTwice } from '../keep-backup.ts'
import { renamePatiently } from '../rename-patiently.ts'
import { syncFolder } from '../sync-folder.ts'
import { removeQuietly, temporaryName } from '../temporary-files.ts'
import { nameBackup, readBackupName } from './backup-names.ts'
import { type BackupName, chooseBackups } from './choose-backups.ts'
import type { Desk } from './desk.ts'
import { backupsFolder, workbookPath } from './file-names.ts'

/** Which state the present file is. */
export interface Present {
  readonly generation: number
  readonly savedAt: string
}

/** The backups by their names, the newest first. */
export async function findBackups({ fileSystem, folder }: Desk): Promise<readonly BackupName[]> {
  const names = await fileSystem.list(backupsFolder(folder)).catch(ignoreMissing)
  return names
    .flatMap((name) => readBackupName(name) ?? [])
    .sort((one, other) => other.generation - one.generation)
}

/** Gives the present file a second name among the backups. Both names hold a whole file at every moment. */
export async function keepPresent(desk: Desk, present: Present): Promise<void> {
  const { fileSystem, folder, wait } = desk
  await fileSystem.makeFolder(backupsFolder(folder))
  const backup = join(backupsFolder(folder), nameBackup(present.generation, present.savedAt))
  if ((await fileSystem.look(backup)).kind !== 'nothing') return
  const second = temporaryName(backup)
  try {
    await nameTwice(fileSystem, workbookPath(folder), second)
    await renamePatiently({ fileSystem, from: second, to: backup, wait })
  } finally {
    await removeQuietly(fileSystem, second)
  }
  await syncFolder(fileSystem, backupsFolder(folder))
}

/** Removes what the rotation has no place for. A backup too many does no harm. */
export async function thinBackups(desk: Desk): Promise<void> {
  const backups = await findBackups(desk)
  const kept = chooseBackups(backups)
  for (const { id } of backups)
    if (!kept.has(id)) await removeQuietly(desk.fileSystem, join(backupsFolder(desk.folder), id))
}

function ignoreMissing(error: unknown): readonly string[] {
  if (errorCode(error) === 'ENOENT') return []
  throw error
}
