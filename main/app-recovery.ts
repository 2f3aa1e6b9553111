import { app, type BrowserWindow, dialog } from 'electron'
import { isRepeating } from './is-repeating.ts'

/**
 * A page that died or hangs is loaded anew. It asks for the workbook again, so everything that was saved comes back.
 */
export function recoverPage(window: BrowserWindow): void {
  const faults: number[] = []
  window.on('unresponsive', () => {
    /** Somebody who looks at a halted page wants it halted. */
    if (!window.webContents.isDevToolsOpened()) window.webContents.forcefullyCrashRenderer()
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    faults.push(Date.now())
    if (isRepeating(faults)) giveUp()
    else window.webContents.reload()
  })
}

function giveUp(): void {
  dialog.showErrorBox(
    'Rotation has to close',
    'Its window fails again and again. What was saved is still there.',
  )
  app.exit(1)
}
