import { basename } from 'node:path'
import type { Given } from '../../../shared/ipc.ts'
import { LARGEST_FILE } from '../../../shared/workbook/json-guard.ts'
import { writeDurably } from '../durable-file.ts'
import { readWholeFile } from '../read-whole-file.ts'
import { describeFault } from '../write-fault.ts'
import type { Desk } from './desk.ts'
import { keepPresentAside } from './restore-kept.ts'
import { readPresent } from './unlocked.ts'
import type { VaultSession } from './vault-session.ts'

/** Asks where a file is or should be; undefined where the person changed their mind. */
export type AskPlace = () => Promise<string | undefined>

/** Writes the workbook as open JSON where the person wants it, whole or not at all. */
export async function carryOut(session: VaultSession, askPlace: AskPlace): Promise<Given<'exportWorkbook'>> {
  const unlocked = session.unlocked()
  if (unlocked?.condition.kind !== 'good') return { kind: 'not-saved', why: 'The workbook is locked.' }
  const chosen = await askPlace()
  if (chosen === undefined) return { kind: 'cancelled' }
  return session.take(async (desk) => {
    const present = await readPresent(desk, unlocked.identity)
    if (present?.workbook == null) return { kind: 'not-saved', why: 'There is nothing in the workbook yet.' }
    const path = chosen.toLowerCase().endsWith('.json') ? chosen : `${chosen}.json`
    const bytes = new TextEncoder().encode(`${JSON.stringify(present.workbook, null, 2)}\n`)
    const written = await writeDurably({ path, bytes })
    if (written.kind === 'failed') return { kind: 'not-saved', why: describeFault(written.fault) }
    return { kind: 'saved', file: basename(path) }
  })
}

interface CarryingIn {
  readonly askPlace: AskPlace
  /** The folder this program runs from; its content lies beside. */
  readonly here: string
}

/** Reads a workbook from outside. Nothing is applied; the present state is kept where no rotation removes it. */
export async function carryIn(
  session: VaultSession,
  { askPlace, here }: CarryingIn,
): Promise<Given<'importWorkbook'>> {
  if (session.unlocked()?.condition.kind !== 'good')
    return { kind: 'refused', why: 'The workbook is locked.' }
  const chosen = await askPlace()
  if (chosen === undefined) return { kind: 'cancelled' }
  return session.take((desk) => judgeAndKeep(desk, chosen, here))
}

async function judgeAndKeep(desk: Desk, path: string, here: string): Promise<Given<'importWorkbook'>> {
  const file = await readWholeFile(desk.fileSystem, path, LARGEST_FILE)
  if (file.kind === 'nothing') return { kind: 'refused', why: 'The file is not there.' }
  if (file.kind !== 'bytes') return { kind: 'refused', why: file.why }
  const judged = await desk.sealer.ask('judgeImport', { bytes: file.bytes, here })
  if (judged.kind === 'newer')
    return { kind: 'refused', why: 'The file was made by a newer version of Rotation.' }
  if (judged.kind === 'refused') return { kind: 'refused', why: `This file was not read: ${judged.why}.` }
  const obstacle = await keepPresentAside(desk, 'backup')
  if (obstacle !== undefined) return { kind: 'refused', why: obstacle }
  return { kind: 'read', workbook: judged.workbook, from: basename(path) }
}
