import type { Handlers } from '../../../shared/ipc.ts'
import { suggestWords } from '../suggest-words.ts'
import { keyCalls } from './key-calls.ts'
import { startSession, type VaultSession, type VaultSurroundings } from './vault-session.ts'
import { workbookCalls } from './workbook-calls.ts'

/** The calls that a vault answers without a window, a dialog or Electron. */
export interface SealedVault
  extends ReturnType<typeof keyCalls>,
    ReturnType<typeof workbookCalls>,
    Pick<Handlers, 'suggestPassphrase'> {
  readonly session: VaultSession
  /** Waits for what was asked before, then forgets the identity and ends the worker that knew it. */
  readonly forget: () => Promise<void>
}

/** Opens the vault in a folder, locked. */
export function openSealedVault(surroundings: VaultSurroundings): SealedVault {
  const session = startSession(surroundings)
  return {
    ...keyCalls(session),
    ...workbookCalls(session),
    suggestPassphrase: () => ({ words: suggestWords() }),
    session,
    forget: async () => {
      await session.settle()
      session.become(undefined)
      await session.end()
    },
  }
}
