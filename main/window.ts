import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from './app-address.ts'
import { recoverPage } from './app-recovery.ts'
import { appSession } from './app-session.ts'
import type { PreferencesFile } from './preferences.ts'
import { webPreferences } from './web-preferences.ts'

const title = 'Rotation'
const smallest = { minWidth: 480, minHeight: 560 }

/** Gives false, and quits, where Rotation runs already; the one that runs comes to the front. */
export function becomeOnlyInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return false
  }
  app.on('second-instance', bringToFront)
  app.on('window-all-closed', () => app.quit())
  return true
}

/** Opens the one window, on one of our pages (`#/values`); it is shown when the page has been painted. */
export function openWindow(preferences: PreferencesFile, page = ''): BrowserWindow {
  nativeTheme.themeSource = preferences.load().theme
  const window = new BrowserWindow({
    ...smallest,
    ...preferences.loadWindowSize(),
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191b' : '#faf8f4',
    webPreferences: {
      ...webPreferences,
      devTools: !app.isPackaged,
      session: appSession(),
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  window.on('close', () => preferences.saveWindowSize(window.getNormalBounds()))
  recoverPage(window)
  void window.loadURL(`${appOrigin}/${page}`)
  return window
}

function bringToFront(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
