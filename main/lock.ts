import { app, BrowserWindow, powerMonitor } from 'electron'
import { watchIdleness } from './lock-clock.ts'
import { closePage, coverWindow } from './lock-window.ts'
import type { PreferencesFile } from './preferences.ts'
import { openWindow } from './window.ts'

/** The part of the vault that locking needs. */
export interface Lockable {
  readonly isOpen: () => boolean
  /** Ends when everything asked before is on the disk and the identity is forgotten. */
  readonly forget: () => Promise<void>
}

/** Locks when asked, and by itself. */
export interface Lock {
  readonly lock: () => Promise<void>
  /** Nothing of ours is on the screen when this returns; then it locks. */
  readonly hide: () => Promise<void>
}

/** Kept here: Electron's own object must not be collected while it watches. */
const power = powerMonitor

/** Watches the computer, and replaces the window by a fresh one whenever it locks: a page's memory ends with its process. */
export function setUpLock(vault: Lockable, preferences: PreferencesFile): Lock {
  let locking: Promise<void> | undefined
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })

  const lock = (): Promise<void> => {
    locking ??= replaceWindow().finally(() => {
      locking = undefined
    })
    return locking
  }

  async function replaceWindow(cover?: BrowserWindow): Promise<void> {
    const windows = BrowserWindow.getAllWindows().filter((window) => window !== cover)
    const [present] = windows
    if (present === undefined || isQuitting) return vault.forget()
    const keeper = cover ?? coverWindow(present)
    const page = new URL(present.webContents.getURL()).hash
    for (const window of windows) window.hide()
    for (const window of windows) await closePage(window)
    await vault.forget()
    const open = () => openInPlace({ cover: keeper, preferences, page })
    if (isQuitting) return keeper.destroy()
    if (cover === undefined) open()
    else whenTouched(keeper, open)
  }

  async function hide(): Promise<void> {
    const [present] = BrowserWindow.getAllWindows()
    if (present === undefined || locking !== undefined) return
    present.hide()
    const cover = coverWindow(present)
    cover.showInactive()
    locking = replaceWindow(cover).finally(() => {
      locking = undefined
    })
  }

  const lockIfOpen = (): void => {
    if (vault.isOpen()) void lock()
  }
  power.on('suspend', lockIfOpen)
  power.on('lock-screen', lockIfOpen)
  power.on('user-did-resign-active', lockIfOpen)
  watchIdleness({
    idleSeconds: () => power.getSystemIdleTime(),
    lockMinutes: () => preferences.load().lockMinutes,
    lock: lockIfOpen,
  })
  app.on('render-process-gone', (_event, _contents, { reason }) => {
    if (reason !== 'clean-exit') void vault.forget()
  })
  return { lock, hide }
}

interface Replacing {
  readonly cover: BrowserWindow
  readonly preferences: PreferencesFile
  /** The page of the window that was locked, so that unlocking leads back to it. */
  readonly page: string
}

/** The new window opens where the old one was, and the cover goes when there is something to see. */
function openInPlace({ cover, preferences, page }: Replacing): void {
  if (cover.isDestroyed()) return
  const bounds = cover.getBounds()
  const window = openWindow(preferences, page)
  window.setBounds(bounds)
  window.once('show', () => cover.destroy())
}

/** Any key or click, and coming back to it, ends the cover. */
function whenTouched(cover: BrowserWindow, act: () => void): void {
  let isDone = false
  const once = (): void => {
    if (isDone) return
    isDone = true
    act()
  }
  cover.webContents.on('before-input-event', once)
  cover.on('focus', once)
}
