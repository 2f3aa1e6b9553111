import type { Given } from '../../../shared/ipc.ts'
import { readWholeFile } from '../read-whole-file.ts'
import { openVault } from '../vault.ts'
import type { Desk } from './desk.ts'
import { identityPath, LARGEST_SEALED, workbookPath } from './file-names.ts'
import { type IdentityFile, readBoth } from './identity-file.ts'
import { listByName, listGood } from './kept-files.ts'
import { findPlainWorkbook } from './plain-files.ts'
import type { Unlocked } from './unlocked.ts'

export type State = Given<'vaultState'>

/** How the vault lies there while nobody has opened it. `plainFolder`: where a workbook of the first version may wait. */
export async function findLockedState(desk: Desk, plainFolder: string): Promise<State> {
  const [identity, spare] = await readBoth(desk)
  const workbook = await readWholeFile(desk.fileSystem, workbookPath(desk.folder), LARGEST_SEALED)
  const obstacle = [identity, workbook].find(({ kind }) => kind === 'unreadable')
  if (obstacle?.kind === 'unreadable') {
    const path = obstacle === identity ? identityPath(desk.folder) : workbookPath(desk.folder)
    return { kind: 'unreadable', file: path, why: obstacle.why }
  }
  const isThere = identity.kind !== 'nothing' || spare.kind !== 'nothing' || workbook.kind !== 'nothing'
  if (!isThere && (await listByName(desk)).length === 0) return findPlainState(desk, plainFolder)
  const why = whyNotTried(identity, spare)
  if (why !== undefined) return damaged(desk, { what: 'identity', why })
  if (workbook.kind === 'nothing') return damaged(desk, { what: 'workbook', why: 'The file is not there.' })
  if (workbook.kind === 'damaged') return damaged(desk, { what: 'workbook', why: workbook.why })
  return { kind: 'locked' }
}

/** How the vault lies there for the one who has opened it. */
export async function findUnlockedState(desk: Desk, { condition, identity }: Unlocked): Promise<State> {
  const file = workbookPath(desk.folder)
  if (condition.kind === 'good') return { kind: 'unlocked' }
  if (condition.kind === 'newer') return { kind: 'newer', file }
  if (condition.kind === 'older')
    return { kind: 'older', savedAt: condition.present.savedAt, lastSavedAt: condition.lastSavedAt }
  const backups = [...(await listGood(desk, identity))]
  return { kind: 'damaged', what: 'workbook', file, why: condition.why, backups }
}

interface Damage {
  readonly what: 'workbook' | 'identity'
  readonly why: string
}

/** A damaged vault, with the backups as their names tell them. */
export async function damaged(desk: Desk, { what, why }: Damage): Promise<State> {
  const file = what === 'identity' ? identityPath(desk.folder) : workbookPath(desk.folder)
  return { kind: 'damaged', what, file, why, backups: [...(await listByName(desk))] }
}

/** One of the two copies is enough. */
function whyNotTried(identity: IdentityFile, spare: IdentityFile): string | undefined {
  if (identity.kind === 'whole' || spare.kind === 'whole') return undefined
  if (identity.kind === 'nothing') return 'The file is not there.'
  return identity.why
}

async function findPlainState(desk: Desk, plainFolder: string): Promise<State> {
  const { fileSystem, folder, wait, now } = desk
  if (folder !== plainFolder) return { kind: 'unreadable', file: folder, why: await whyEmpty(desk) }
  const found = await openVault(plainFolder, { fileSystem, wait, now }).read()
  if (found.kind === 'empty') return { kind: 'new' }
  if (found.kind === 'opened') return { kind: 'plain', savedAt: found.savedAt }
  if (found.kind !== 'set-aside') return found
  const good = await findPlainWorkbook(desk, plainFolder)
  const backups = good === undefined ? [] : [{ id: good.name, savedAt: good.savedAt, size: good.size }]
  return { kind: 'damaged', what: 'workbook', file: found.file, why: found.why, backups }
}

async function whyEmpty({ fileSystem, folder }: Desk): Promise<string> {
  const isThere = (await fileSystem.look(folder)).kind === 'folder'
  if (isThere) return 'The folder is there, but it holds no workbook.'
  return 'The folder is not there. It may be on a stick or a disk that is not connected.'
}
