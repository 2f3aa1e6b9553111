import { dayOf } from '../../day-of.ts'
import { nameTwice } from '../keep-backup.ts'
import { freeName } from '../set-aside.ts'
import { syncFolder } from '../sync-folder.ts'
import { describeFault, faultOf } from '../write-fault.ts'
import type { Desk } from './desk.ts'
import { workbookPath } from './file-names.ts'
import { openKept } from './kept-files.ts'
import type { Unlocked } from './unlocked.ts'
import { type WroteWorkbook, writeWorkbook } from './write-workbook.ts'

/**
 * Brings a backup back as the newest state. What lies there now is kept under a name of its own; a damaged file gets
 * that when the backup is written, like every file that is not known.
 */
export async function restoreKept(desk: Desk, unlocked: Unlocked, id: string): Promise<WroteWorkbook> {
  if (unlocked.condition.kind === 'newer')
    return { kind: 'refused', why: 'A newer Rotation made the workbook here.' }
  const kept = await openKept(desk, unlocked.identity, id)
  if (kept === undefined) return { kind: 'refused', why: 'This backup does not open. Nothing was changed.' }
  const isDamaged = unlocked.condition.kind === 'damaged'
  const obstacle = isDamaged ? undefined : await keepPresentAside(desk, 'set-aside')
  if (obstacle !== undefined) return { kind: 'refused', why: obstacle }
  const generation = Math.max(unlocked.generation, kept.generation)
  const vaultId = kept.vaultId
  return writeWorkbook(desk, { ...unlocked, generation, vaultId }, kept.workbook)
}

/** Gives the present file a second name that no rotation removes. A sentence where that failed. */
export async function keepPresentAside(desk: Desk, as: 'set-aside' | 'backup'): Promise<string | undefined> {
  const { fileSystem, folder, now } = desk
  const path = workbookPath(folder)
  try {
    if ((await fileSystem.look(path)).kind !== 'file') return undefined
    await nameTwice(fileSystem, path, await freeName({ fileSystem, path, as, day: dayOf(now()) }))
    await syncFolder(fileSystem, folder)
    return undefined
  } catch (error) {
    return `${describeFault(faultOf(error))} Nothing was changed.`
  }
}
