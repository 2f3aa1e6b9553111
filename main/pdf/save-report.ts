import type { Given } from '../../shared/ipc.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { writeDurably } from '../vault/durable-file.ts'
import { describeFault } from '../vault/write-fault.ts'
import { isSyncedFolder } from './is-synced-folder.ts'
import type { WorkerAnswer } from './worker-answer.ts'

/** What saving a report asks of its surroundings; a test answers in the person's place. */
export type Saving = Readonly<{
  make: (workbook: Workbook) => Promise<WorkerAnswer>
  /** Lists characters that stand in the report as black squares; false goes back. */
  acceptsMissing: (characters: readonly string[]) => Promise<boolean>
  /** Says that the folder is copied to the internet; false goes back. */
  acceptsSynced: () => Promise<boolean>
  /** Where to put it, or undefined where the person changed their mind. */
  askPlace: () => Promise<string | undefined>
}>

type Saved = Given<'saveReport'>

const CANCELLED: Saved = { kind: 'cancelled' }

function withEnding(path: string): string {
  return path.toLowerCase().endsWith('.pdf') ? path : `${path}.pdf`
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

/** Makes the report, asks where to put it and writes it whole or not at all; what was there before stays if it fails. */
export async function saveReport(workbook: Workbook, saving: Saving): Promise<Saved> {
  const made = await saving.make(workbook)
  if (made.kind === 'failed') return { kind: 'not-saved', why: made.why }
  if (made.missingCharacters.length > 0 && !(await saving.acceptsMissing(made.missingCharacters)))
    return CANCELLED
  const chosen = await saving.askPlace()
  if (chosen === undefined) return CANCELLED
  const path = withEnding(chosen)
  if (isSyncedFolder(path) && !(await saving.acceptsSynced())) return CANCELLED
  const written = await writeDurably({ path, bytes: made.bytes })
  if (written.kind === 'failed') return { kind: 'not-saved', why: describeFault(written.fault) }
  return { kind: 'saved', file: nameOf(path) }
}
