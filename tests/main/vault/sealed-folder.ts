import { Encrypter } from 'age-encryption'
import { ageWork } from '../../../main/vault/age-work.ts'
import type { VaultMemory, VaultRecord } from '../../../main/vault/sealed/desk.ts'
import { openSealedVault, type SealedVault } from '../../../main/vault/sealed/sealed-vault.ts'
import type { VaultSurroundings } from '../../../main/vault/sealed/vault-session.ts'
import type { Sealer } from '../../../main/vault/sealer.ts'
import { calls } from '../../../shared/ipc.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'

export const passphrase = 'six quiet words in a row'
export const otherPassphrase = 'quite another set of words'

/** Seals in this thread, and wraps at the lowest work factor that is accepted: tests try thousands of times. */
export const quickSealer: Sealer = {
  ask: async (job, order) => {
    if (job === 'wrap') return (await quickWrap(order as never)) as never
    return (await ageWork[job](order as never)) as never
  },
  end: async () => undefined,
}

async function quickWrap(order: { identity: string; passphrase: string }): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(15)
  encrypter.setPassphrase(order.passphrase)
  return encrypter.encrypt(`${order.identity}\n`)
}

/** Remembers as preferences do, in memory. */
export function rememberHere(): VaultMemory & { record: VaultRecord | undefined } {
  return {
    record: undefined,
    loadRecord() {
      return this.record
    },
    saveRecord(record) {
      this.record = record
    },
  }
}

/** A vault on a folder of a test, as after a start of the program. */
export function openTestVault(folder: string, other: Partial<VaultSurroundings> = {}): SealedVault {
  const vault = openSealedVault({
    folder: () => folder,
    plainFolder: folder,
    memory: rememberHere(),
    sealer: quickSealer,
    ...other,
  })
  return new Proxy(vault, { get: (target, name) => checkAnswers(name, Reflect.get(target, name)) })
}

/** Every answer has to fit the table of calls: what does not, the window would never get. */
function checkAnswers(name: string | symbol, member: unknown): unknown {
  const call = Object.entries(calls).find(([each]) => each === name)?.[1]
  if (call === undefined || typeof member !== 'function') return member
  return async (...taken: readonly unknown[]) => {
    const answer: unknown = await member(...taken)
    call.gives.parse(answer)
    return answer
  }
}

export function workbookAt(screen: string): Workbook {
  return { ...emptyWorkbook('2026-11-20T08:00:00Z'), lastScreen: screen }
}

/** Makes a vault with these workbooks saved one after the other, and leaves it locked. Gives the recovery key. */
export async function fillVault(vault: SealedVault, ...screens: readonly string[]): Promise<string> {
  const created = await vault.createVault(passphrase)
  if (created.kind === 'refused') throw new Error(created.why)
  for (const screen of screens) {
    const saved = await vault.saveWorkbook(workbookAt(screen))
    if (saved.kind === 'not-saved') throw new Error(saved.why)
  }
  await vault.forget()
  return created.recoveryKey
}

/** The screen that the open workbook was saved at. */
export async function screenIn(vault: SealedVault): Promise<string | null | undefined> {
  const opened = await vault.openWorkbook()
  return opened.kind === 'opened' ? opened.workbook.lastScreen : undefined
}
