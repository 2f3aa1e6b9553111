import { join } from 'node:path'
import type { Given } from '../../shared/ipc.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { dayOf } from '../day-of.ts'
import { writeDurably } from './durable-file.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import { KnownBytes } from './known-bytes.ts'
import { makeRoom } from './make-room.ts'
import type { Place } from './place.ts'
import type { Wait } from './rename-patiently.ts'
import { rescue } from './rescue.ts'
import { takeTurns } from './take-turns.ts'
import { sweepTemporaryFiles } from './temporary-files.ts'
import { bytesOf, readWorkbookFile } from './workbook-file.ts'
import { describeFault, type WriteFault } from './write-fault.ts'

type Opened = Given<'openWorkbook'>
type Saved = Given<'saveWorkbook'>

/** The workbook on this computer. Calls take turns; a save has ended only when it is safely on the disk. */
export interface Vault {
  readonly read: () => Promise<Opened>
  readonly save: (workbook: Workbook) => Promise<Saved>
  /** True while a call has not ended: the program must not quit yet. */
  readonly isBusy: () => boolean
  /** Ends when every call made so far has ended. */
  readonly settle: () => Promise<void>
}

interface Surroundings {
  readonly fileSystem?: FileSystem
  readonly wait?: Wait | undefined
  readonly now?: () => Date
}

/** Opens the vault in a folder that exists. The name of the file says nothing about what is in it. */
export function openVault(folder: string, surroundings: Surroundings = {}): Vault {
  const { fileSystem = nodeFileSystem, wait, now = () => new Date() } = surroundings
  const path = join(folder, 'workbook.json')
  const known = new KnownBytes()
  const turns = takeTurns()
  const place = (): Place => ({ fileSystem, path, day: dayOf(now()), wait })

  async function read(): Promise<Opened> {
    await sweepTemporaryFiles(fileSystem, path).catch(() => undefined)
    const file = await readWorkbookFile(fileSystem, path)
    if (file.kind === 'newer') return { kind: 'newer', file: path }
    if (file.kind === 'unreadable') return { kind: 'unreadable', file: path, why: file.why }
    if (file.kind !== 'workbook') return rescue(place(), file)
    known.add(file.bytes)
    known.forgetEarlier()
    return { kind: 'opened', workbook: file.workbook, savedAt: file.changedAt.toISOString() }
  }

  async function save(workbook: Workbook): Promise<Saved> {
    const ready = await bytesOf(workbook)
    if (ready.kind === 'refused') return { kind: 'not-saved', why: `${ready.why} ${untouched}` }
    const { bytes } = ready
    const room = await makeRoom(place(), known)
    if (room.kind === 'refused') return { kind: 'not-saved', why: room.why }
    known.add(bytes)
    const written = await writeDurably({ path, bytes, keepsBackup: true, fileSystem, wait })
    if (written.kind === 'failed') return { kind: 'not-saved', why: describeFailure(written.fault) }
    known.forgetEarlier()
    return { kind: 'saved', at: now().toISOString() }
  }

  return {
    read: () => turns.take(read),
    save: (workbook) => turns.take(() => save(workbook)),
    isBusy: turns.isTaken,
    settle: turns.settle,
  }
}

const untouched = 'Your last saved work is untouched.'

function describeFailure(fault: WriteFault): string {
  const comfort = fault === 'not-confirmed' ? 'The save before it is kept as a backup.' : untouched
  return `${describeFault(fault)} ${comfort}`
}
