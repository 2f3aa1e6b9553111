import type { KnownBytes } from './known-bytes.ts'
import type { Place } from './place.ts'
import { keepAside } from './set-aside.ts'
import { readWorkbookFile } from './workbook-file.ts'

/** Whether the place is free to be written. */
export type Room = Readonly<{ kind: 'free' }> | Readonly<{ kind: 'refused'; why: string }>

const untouched = 'It is left as it is, and nothing was saved.'

/**
 * Looks at what lies there just before it is replaced. What we put there ourselves may go; what another program put
 * there since (a sync service, a copy from elsewhere) is kept beside; what we cannot judge is never touched.
 */
export async function makeRoom(place: Place, known: KnownBytes): Promise<Room> {
  if (await isOurs(place, known)) return { kind: 'free' }
  const file = await readWorkbookFile(place.fileSystem, place.path)
  if (file.kind === 'nothing') return { kind: 'free' }
  if (file.kind === 'newer')
    return { kind: 'refused', why: `The workbook here was made by a newer version of Rotation. ${untouched}` }
  if (file.kind === 'unreadable') return { kind: 'refused', why: `${file.why} ${untouched}` }
  return keepStranger(place)
}

async function isOurs({ fileSystem, path }: Place, known: KnownBytes): Promise<boolean> {
  try {
    return (await fileSystem.look(path)).kind === 'file' && known.has(await fileSystem.read(path))
  } catch {
    return false
  }
}

async function keepStranger(place: Place): Promise<Room> {
  try {
    await keepAside({ ...place, file: place.path, as: 'set-aside' })
    return { kind: 'free' }
  } catch {
    return {
      kind: 'refused',
      why: `Another program has changed the workbook, and it could not be set aside. ${untouched}`,
    }
  }
}
