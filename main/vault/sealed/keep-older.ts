import { dayOf } from '../../day-of.ts'
import { keepAside } from '../set-aside.ts'
import { findBackups } from './backups.ts'
import type { Desk } from './desk.ts'
import { workbookPath } from './file-names.ts'
import { openKept } from './kept-files.ts'
import { readPresent, type Unlocked } from './unlocked.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Works on with the older copy as the newest state. It stays among the backups as it was found. */
export async function takeOlder(desk: Desk, unlocked: Unlocked): Promise<Unlocked | undefined> {
  const present = await readPresent(desk, unlocked.identity)
  if (present === undefined) return undefined
  const wrote = await writeWorkbook(desk, unlocked, present.workbook)
  return wrote.kind === 'written' ? wrote.unlocked : undefined
}

/** Puts the older copy aside and brings back the newest backup that is newer than it. Undefined where there is none. */
export async function putOlderAside(desk: Desk, unlocked: Unlocked): Promise<Unlocked | undefined> {
  const { condition } = unlocked
  if (condition.kind !== 'older') return undefined
  const path = workbookPath(desk.folder)
  await keepAside({ ...desk, file: path, path, as: 'set-aside', day: dayOf(desk.now()) })
  for (const { id, generation } of await findBackups(desk)) {
    if (generation <= condition.present.generation) continue
    const kept = await openKept(desk, unlocked.identity, id)
    if (kept === undefined || kept.generation <= condition.present.generation) continue
    const wrote = await writeWorkbook(desk, unlocked, kept.workbook)
    if (wrote.kind === 'written') return wrote.unlocked
  }
  return undefined
}
