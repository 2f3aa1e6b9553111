import { setTimeout as sleep } from 'node:timers/promises'
import { type FileSystem, nodeFileSystem } from '../file-system.ts'
import type { Wait } from '../rename-patiently.ts'
import { openSealer, type Sealer } from '../sealer.ts'
import { takeTurns } from '../take-turns.ts'
import type { Desk, VaultMemory } from './desk.ts'
import { finishReplacing } from './replace-together.ts'
import { sweepVault } from './sweep-vault.ts'
import type { Unlocked } from './unlocked.ts'
import { startWaitingTime, type WaitingTime } from './waiting-time.ts'

/** Where the vault lies and what it is told apart by, with what a test replaces. */
export interface VaultSurroundings {
  readonly folder: () => string
  /** Where the first version kept its workbook. */
  readonly plainFolder: string
  readonly memory: VaultMemory
  readonly fileSystem?: FileSystem
  readonly sealer?: Sealer
  readonly wait?: Wait | undefined
  readonly now?: () => Date
  /** Milliseconds since some moment; never goes back. */
  readonly clock?: () => number
}

/** What the calls share: who is let in, in which order, and what is known while the vault is open. */
export interface VaultSession {
  readonly plainFolder: string
  readonly waiting: WaitingTime
  readonly desk: () => Desk
  readonly unlocked: () => Unlocked | undefined
  /** Lets the next calls work with it; undefined forgets the identity. */
  readonly become: (unlocked: Unlocked | undefined) => void
  /** Set where the passphrase was right and the identity's file still did not open. */
  readonly hasDamagedIdentity: () => boolean
  readonly noteIdentity: (isDamaged: boolean) => void
  /** One task at a time, each on a vault in which nothing is half done. */
  readonly take: <T>(task: (desk: Desk) => Promise<T>) => Promise<T>
  readonly pause: (milliseconds: number) => Promise<unknown>
  readonly isBusy: () => boolean
  readonly settle: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Starts with the vault locked. */
export function startSession(surroundings: VaultSurroundings): VaultSession {
  const { fileSystem = nodeFileSystem, sealer = openSealer(), wait, memory } = surroundings
  const { now = () => new Date(), clock = () => performance.now(), plainFolder } = surroundings
  const turns = takeTurns()
  let unlocked: Unlocked | undefined
  let isSwept = false
  let isIdentityDamaged = false

  const desk = (): Desk => ({ fileSystem, folder: surroundings.folder(), sealer, memory, now, wait })

  async function prepare(): Promise<Desk> {
    const present = desk()
    await finishReplacing(present)
    if (!isSwept) await sweepVault(present)
    isSwept = true
    return present
  }

  return {
    plainFolder,
    waiting: startWaitingTime(clock),
    desk,
    unlocked: () => unlocked,
    become: (next) => {
      unlocked = next
    },
    hasDamagedIdentity: () => isIdentityDamaged,
    noteIdentity: (isDamaged) => {
      isIdentityDamaged = isDamaged
    },
    take: (task) => turns.take(async () => task(await prepare())),
    pause: wait ?? sleep,
    isBusy: turns.isTaken,
    settle: turns.settle,
    end: sealer.end,
  }
}
