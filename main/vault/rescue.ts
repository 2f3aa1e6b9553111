import { basename } from 'node:path'
import type { Given } from '../../shared/ipc.ts'
import { dayOf } from '../day-of.ts'
import { backupName } from './keep-backup.ts'
import type { Place } from './place.ts'
import { findKept, keepAside } from './set-aside.ts'
import { readWorkbookFile } from './workbook-file.ts'

type Opened = Given<'openWorkbook'>
type Lost = Readonly<{ kind: 'nothing' }> | Readonly<{ kind: 'damaged'; why: string }>

interface Backup {
  readonly file: string
  readonly words: string
}

/** For a workbook that is damaged or gone: keeps every byte there is where no save reaches it, and says what lies where. */
export async function rescue(place: Place, lost: Lost): Promise<Opened> {
  try {
    return lost.kind === 'damaged' ? await setAside(place, lost.why) : await lookForKept(place)
  } catch {
    const why = lost.kind === 'damaged' ? lost.why : 'There is no workbook.'
    return {
      kind: 'unreadable',
      file: place.path,
      why: `${why} Rotation may not change the folder it lies in.`,
    }
  }
}

async function setAside(place: Place, why: string): Promise<Opened> {
  const file = await keepAside({ ...place, file: place.path, as: 'set-aside' })
  const backup = await keepGoodBackup(place)
  return { kind: 'set-aside', file, why: backup === undefined ? why : `${why} ${backup.words}` }
}

/** Until something is saved again, every start says what was kept: the first message may not have been read. */
async function lookForKept(place: Place): Promise<Opened> {
  const backup = await keepGoodBackup(place)
  if (backup !== undefined)
    return { kind: 'set-aside', file: backup.file, why: `The workbook itself is gone. ${backup.words}` }
  const file = await findKept(place.fileSystem, place.path)
  if (file === undefined) return { kind: 'empty' }
  return {
    kind: 'set-aside',
    file,
    why: 'It was kept at an earlier start, and nothing has been saved since.',
  }
}

/** The next saves would replace `.bak`, so whatever it holds gets a name of its own first. Gives the good ones only. */
async function keepGoodBackup(place: Place): Promise<Backup | undefined> {
  const path = backupName(place.path)
  const backup = await readWorkbookFile(place.fileSystem, path)
  if (backup.kind === 'nothing' || backup.kind === 'unreadable') return undefined
  if (backup.kind !== 'workbook') {
    await keepAside({ ...place, file: path, as: 'set-aside' })
    return undefined
  }
  const day = dayOf(backup.changedAt)
  const file = await keepAside({ ...place, file: path, as: 'backup', day })
  return { file, words: `A backup from ${sayDay(backup.changedAt)} is kept beside it as ${basename(file)}.` }
}

const spoken = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

function sayDay(moment: Date): string {
  return spoken.format(moment)
}
