import { app } from 'electron'
import type { Handlers } from '../../shared/ipc.ts'
import { openVault, type Vault } from './vault.ts'

/** Answers the window's calls about the workbook in the data folder. */
export function workbookHandlers(): Pick<Handlers, 'openWorkbook' | 'saveWorkbook'> {
  const vault = openVault(app.getPath('userData'))
  quitAfterSaving(vault)
  return {
    openWorkbook: vault.read,
    saveWorkbook: vault.save,
  }
}

/** Closing the window in the middle of a save must not lose it. */
function quitAfterSaving(vault: Vault): void {
  app.on('will-quit', (event) => {
    if (!vault.isBusy()) return
    event.preventDefault()
    void vault.settle().then(() => app.quit())
  })
}
