import { app } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { leaveNoTraces } from './app-traces.ts'
import { setUpFolders } from './folders.ts'
import { answerCalls } from './ipc.ts'
import { setUpMenu } from './menu.ts'
import { silenceNetwork } from './network-silence.ts'
import { reportHandlers } from './pdf/report-handler.ts'
import { preferenceHandlers } from './preference-handlers.ts'
import { openPreferences } from './preferences.ts'
import { refuseDebugging } from './refuse-debugging.ts'
import { guardEverything } from './security.ts'
import { sealedVaultHandlers } from './vault/sealed-vault-handlers.ts'
import { becomeOnlyInstance, openWindow } from './window.ts'

/**
 * The set-ups, in the order of the application's life.
 * Nothing may be awaited at top level: Electron fires `ready` only after this file has run.
 */
process.umask(0o077)
refuseDebugging()
setUpFolders()
silenceNetwork()
registerAppScheme()
guardEverything()
setUpMenu()
if (becomeOnlyInstance()) void app.whenReady().then(start)

function start(): void {
  const preferences = openPreferences()
  leaveNoTraces()
  serveApp()
  answerCalls({
    ...preferenceHandlers(preferences),
    ...sealedVaultHandlers(preferences, import.meta.dirname),
    ...reportHandlers(import.meta.dirname),
  })
  openWindow(preferences)
}
