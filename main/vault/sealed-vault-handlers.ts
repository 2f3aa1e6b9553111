import { app } from 'electron'
import type { Handlers } from '../../shared/ipc.ts'
import { setUpLock } from '../lock.ts'
import type { PreferencesFile } from '../preferences.ts'
import { askWhatToOpen, askWhereToMove, askWhereToSave } from './ask-place.ts'
import { nodeFileSystem } from './file-system.ts'
import { carryIn, carryOut } from './sealed/carry-workbook.ts'
import { eraseVault } from './sealed/erase-vault.ts'
import { moveVaultTo } from './sealed/move-vault.ts'
import { nameSyncService } from './sealed/name-sync-service.ts'
import { rememberVault } from './sealed/remember-vault.ts'
import { openSealedVault, type SealedVault } from './sealed/sealed-vault.ts'

type VaultHandlers = Omit<Handlers, 'loadPreferences' | 'savePreferences' | 'saveReport'>

/** Answers the window's calls about the sealed vault. `here` is the folder this program runs from. */
export function sealedVaultHandlers(preferences: PreferencesFile, here: string): VaultHandlers {
  const dataFolder = app.getPath('userData')
  const folder = (): string => preferences.loadVaultFolder() ?? dataFolder
  const memory = rememberVault(preferences, dataFolder)
  const { session, forget, ...calls } = openSealedVault({ folder, plainFolder: dataFolder, memory })

  async function forgetAll(): Promise<void> {
    await forget()
    memory.flush()
  }
  const lock = setUpLock({ isOpen: () => session.unlocked() !== undefined, forget: forgetAll }, preferences)
  quitAfterSaving(session, memory.flush)

  return {
    ...calls,
    lock: async () => {
      setImmediate(() => void lock.lock())
      return { kind: 'locked' }
    },
    hide: async () => {
      void lock.hide()
      return { kind: 'hidden' }
    },
    exportWorkbook: () => carryOut(session, askWhereToSave),
    importWorkbook: () => carryIn(session, { askPlace: askWhatToOpen, here }),
    vaultPlace: () => ({ folder: folder(), syncs: nameSyncService(folder()) }),
    moveVault: async () => {
      const chosen = await askWhereToMove()
      if (chosen === undefined) return { kind: 'cancelled' }
      const remember = (moved: string): void =>
        preferences.saveVaultFolder(moved === dataFolder ? undefined : moved)
      const moved = await session.take((desk) => moveVaultTo(desk, { chosen, remember }))
      if (moved.kind === 'refused') return moved
      return { kind: 'moved', folder: moved.folder, syncs: nameSyncService(moved.folder) }
    },
    eraseEverything: async () => {
      const place = { fileSystem: nodeFileSystem, folder: folder(), dataFolder }
      const left = await session.take(() =>
        eraseVault({
          ...place,
          forget: () => {
            memory.forget()
            preferences.forget()
          },
        }),
      )
      await forget()
      return { kind: 'erased', left: [...left] }
    },
  }
}

/** Closing the window in the middle of a save must not lose it. */
function quitAfterSaving(session: SealedVault['session'], flush: () => void): void {
  app.on('will-quit', (event) => {
    if (!session.isBusy()) return flush()
    event.preventDefault()
    void session.settle().then(() => app.quit())
  })
}
