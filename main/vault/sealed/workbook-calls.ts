import type { Given, Handlers } from '../../../shared/ipc.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import type { Desk } from './desk.ts'
import { damaged, findLockedState, findUnlockedState } from './find-state.ts'
import { putOlderAside, takeOlder } from './keep-older.ts'
import { listByName, listGood } from './kept-files.ts'
import { restoreKept } from './restore-kept.ts'
import { readPresent } from './unlocked.ts'
import type { VaultSession } from './vault-session.ts'
import { writeWorkbook } from './write-workbook.ts'

type WorkbookCalls = Pick<
  Handlers,
  'vaultState' | 'openWorkbook' | 'saveWorkbook' | 'listBackups' | 'restoreBackup' | 'keepOlder'
>

/** The calls that have to do with the workbook and its backups. */
export function workbookCalls(session: VaultSession): WorkbookCalls {
  return {
    vaultState: () => session.take((desk) => findState(session, desk)),
    openWorkbook: () => session.take((desk) => openWorkbook(session, desk)),
    saveWorkbook: (workbook) => session.take((desk) => saveWorkbook(session, desk, workbook)),
    listBackups: () => session.take((desk) => listBackups(session, desk)),
    restoreBackup: (id) => session.take((desk) => restoreBackup(session, desk, id)),
    keepOlder: (choice) => session.take((desk) => keepOlder(session, desk, choice)),
  }
}

async function findState(session: VaultSession, desk: Desk): Promise<Given<'vaultState'>> {
  const unlocked = session.unlocked()
  if (unlocked !== undefined) return findUnlockedState(desk, unlocked)
  const state = await findLockedState(desk, session.plainFolder)
  if (state.kind !== 'locked' || !session.hasDamagedIdentity()) return state
  return damaged(desk, { what: 'identity', why: 'The file has been changed since Rotation wrote it.' })
}

async function openWorkbook(session: VaultSession, desk: Desk): Promise<Given<'openWorkbook'>> {
  const unlocked = session.unlocked()
  if (unlocked?.condition.kind !== 'good') throw new Error('the vault is not open')
  const present = await readPresent(desk, unlocked.identity)
  if (present === undefined) throw new Error('the workbook went while the vault was open')
  if (present.workbook === null) return { kind: 'empty' }
  return { kind: 'opened', workbook: present.workbook, savedAt: present.savedAt }
}

async function saveWorkbook(
  session: VaultSession,
  desk: Desk,
  workbook: Workbook,
): Promise<Given<'saveWorkbook'>> {
  const unlocked = session.unlocked()
  if (unlocked === undefined) return { kind: 'not-saved', why: 'The workbook is locked.' }
  if (unlocked.condition.kind !== 'good')
    return { kind: 'not-saved', why: 'The workbook here has to be looked at before anything is saved.' }
  const wrote = await writeWorkbook(desk, unlocked, workbook)
  if (wrote.kind === 'refused') return { kind: 'not-saved', why: wrote.why }
  session.become(wrote.unlocked)
  return { kind: 'saved', at: wrote.savedAt }
}

async function listBackups(session: VaultSession, desk: Desk): Promise<Given<'listBackups'>> {
  const unlocked = session.unlocked()
  return [...(unlocked === undefined ? await listByName(desk) : await listGood(desk, unlocked.identity))]
}

async function restoreBackup(session: VaultSession, desk: Desk, id: string): Promise<Given<'restoreBackup'>> {
  const unlocked = session.unlocked()
  if (unlocked === undefined)
    return { kind: 'refused', why: 'A backup opens only with the passphrase or the recovery key.' }
  const restored = await restoreKept(desk, unlocked, id)
  if (restored.kind === 'refused') return restored
  session.become(restored.unlocked)
  return { kind: 'restored' }
}

async function keepOlder(
  session: VaultSession,
  desk: Desk,
  choice: 'this' | 'aside',
): Promise<Given<'keepOlder'>> {
  const unlocked = session.unlocked()
  if (unlocked === undefined) return { kind: 'locked' }
  if (unlocked.condition.kind === 'good') return { kind: 'unlocked' }
  if (unlocked.condition.kind !== 'older') return { kind: 'locked' }
  const kept = await (choice === 'this' ? takeOlder : putOlderAside)(desk, unlocked)
  session.become(kept ?? (choice === 'this' ? unlocked : undefined))
  return { kind: kept === undefined ? 'locked' : 'unlocked' }
}
