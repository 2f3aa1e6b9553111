import type { Given, Handlers } from '../../../shared/ipc.ts'
import { judgePassphrase, normalisePassphrase } from '../passphrase.ts'
import { compareRecoveryKey, readRecoveryKey, showRecoveryKey } from '../recovery-key.ts'
import { changeIdentity } from './change-passphrase.ts'
import { createSealedVault } from './create-vault.ts'
import type { Desk } from './desk.ts'
import { findLockedState } from './find-state.ts'
import { mendIdentity, tryPassphrase } from './identity-file.ts'
import { listGood } from './kept-files.ts'
import { sealPlainFiles } from './plain-files.ts'
import { beginUnlocked, readPresent, type Unlocked } from './unlocked.ts'
import type { VaultSession } from './vault-session.ts'

type KeyCalls = Pick<
  Handlers,
  'createVault' | 'confirmRecoveryKey' | 'unlock' | 'unlockByRecoveryKey' | 'changePassphrase'
>

/** The calls that have to do with the passphrase and the recovery key. */
export function keyCalls(session: VaultSession): KeyCalls {
  return {
    createVault: (typed) => session.take((desk) => createVault(session, desk, typed)),
    confirmRecoveryKey: (typed) => {
      const unlocked = session.unlocked()
      return unlocked === undefined ? locked : compareRecoveryKey(unlocked.identity, typed)
    },
    unlock: (typed) => whenAllowed(session, (desk) => unlock(session, desk, typed)),
    unlockByRecoveryKey: (typed) => session.take((desk) => unlockByKey(session, desk, typed)),
    changePassphrase: (old, typed) => whenAllowed(session, (desk) => change(session, desk, { old, typed })),
  }
}

const locked = { kind: 'wrong', why: 'The workbook is locked.' } as const

/** Holds the next try back until the waiting time is over; a right passphrase is never called wrong for being early. */
async function whenAllowed<T>(session: VaultSession, task: (desk: Desk) => Promise<T>): Promise<T> {
  for (;;) {
    const left = session.waiting.left()
    if (left > 0) await session.pause(left)
    const done = await session.take(async (desk) =>
      session.waiting.left() > 0 ? undefined : { value: await task(desk) },
    )
    if (done !== undefined) return done.value
  }
}

async function createVault(session: VaultSession, desk: Desk, typed: string): Promise<Given<'createVault'>> {
  const judged = judgePassphrase(typed)
  if (judged.kind === 'refused') return judged
  const { plainFolder } = session
  const state = await findLockedState(desk, plainFolder)
  const isFree = state.kind === 'new' || state.kind === 'plain' || isPlainDamage(state, desk)
  if (!isFree) return { kind: 'refused', why: 'There is a workbook here already, and it is left as it is.' }
  const created = await createSealedVault(desk, { passphrase: judged.passphrase, plainFolder })
  if (created.kind === 'refused') return created
  session.noteIdentity(false)
  session.become(created.unlocked)
  return { kind: 'created', recoveryKey: showRecoveryKey(created.unlocked.identity) }
}

/** A damaged workbook of the first version lies aside already; a vault can begin beside it. */
function isPlainDamage(state: Given<'vaultState'>, { folder }: Desk): boolean {
  return state.kind === 'damaged' && state.file.startsWith(folder) && state.file.endsWith('.json')
}

async function unlock(session: VaultSession, desk: Desk, typed: string): Promise<Given<'unlock'>> {
  const tried = await tryPassphrase(desk, normalisePassphrase(typed))
  session.noteIdentity(tried.kind === 'damaged')
  if (tried.kind === 'damaged') return { kind: 'damaged' }
  const unlocked = tried.kind === 'identity' ? await beginUnlocked(desk, tried.identity, false) : undefined
  const isWrong = unlocked === undefined || tried.kind === 'wrong'
  if (isWrong || (tried.isSpare && !(await opensAnything(desk, unlocked))))
    return { kind: 'wrong', waitSeconds: session.waiting.lengthen() }
  session.waiting.forget()
  if (unlocked.condition.kind !== 'damaged') await mendIdentity(desk, tried.isSpare)
  return begin(session, desk, unlocked)
}

async function unlockByKey(
  session: VaultSession,
  desk: Desk,
  typed: string,
): Promise<Given<'unlockByRecoveryKey'>> {
  const read = readRecoveryKey(typed)
  if (read.kind === 'wrong') return read
  const unlocked = await beginUnlocked(desk, read.identity, true)
  if (await opensAnything(desk, unlocked)) return begin(session, desk, unlocked)
  return {
    kind: 'wrong',
    why: 'This is a recovery key, but it opens neither the workbook here nor any backup of it.',
  }
}

/** A workbook of a newer version opens too; it only is not read. */
async function opensAnything(desk: Desk, { condition, identity }: Unlocked): Promise<boolean> {
  return condition.kind !== 'damaged' || (await listGood(desk, identity)).length > 0
}

async function begin(
  session: VaultSession,
  desk: Desk,
  unlocked: Unlocked,
): Promise<Readonly<{ kind: 'unlocked' | 'damaged' }>> {
  session.become(unlocked)
  if (unlocked.condition.kind === 'damaged') return { kind: 'damaged' }
  if (unlocked.condition.kind === 'good') await sealLeftOpen(session, desk, unlocked)
  return { kind: 'unlocked' }
}

/** A program of the first version may have been used since, or creating may have been cut short. */
async function sealLeftOpen(session: VaultSession, desk: Desk, { identity }: Unlocked): Promise<void> {
  try {
    const present = await readPresent(desk, identity)
    const { plainFolder } = session
    await sealPlainFiles(desk, { identity, plainFolder, sealedAlready: present?.workbook })
  } catch {}
}

interface Changing {
  readonly old: string | null
  readonly typed: string
}

async function change(
  session: VaultSession,
  desk: Desk,
  { old, typed }: Changing,
): Promise<Given<'changePassphrase'>> {
  const unlocked = session.unlocked()
  if (unlocked === undefined) return { kind: 'refused', why: 'The workbook is locked.' }
  const judged = judgePassphrase(typed)
  if (judged.kind === 'refused') return judged
  if (old === null && !unlocked.isRecovered)
    return { kind: 'refused', why: 'The present passphrase is needed to change it.' }
  if (old !== null && !(await isPassphrase(desk, old, unlocked)))
    return { kind: 'wrong', waitSeconds: session.waiting.lengthen() }
  if (unlocked.condition.kind !== 'good')
    return { kind: 'refused', why: 'The workbook has to open before its passphrase can be changed.' }
  session.waiting.forget()
  const changed = await changeIdentity(desk, unlocked, judged.passphrase)
  if (changed.kind === 'refused') return changed
  session.noteIdentity(false)
  session.become(changed.unlocked)
  return { kind: 'changed', recoveryKey: showRecoveryKey(changed.unlocked.identity) }
}

async function isPassphrase(desk: Desk, typed: string, { identity }: Unlocked): Promise<boolean> {
  const tried = await tryPassphrase(desk, normalisePassphrase(typed))
  return tried.kind === 'identity' && tried.identity === identity
}
