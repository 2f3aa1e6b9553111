import { join } from 'node:path'
import { app, BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import { nameSyncService } from './sealed/name-sync-service.ts'

/** A name that says nothing to somebody who looks over a shoulder. */
const fileName = 'Rotation notes.json'
const filters = [{ name: 'JSON', extensions: ['json'] }]

/** Tests cannot press the system's buttons. A released program never looks at this. */
function placeForTests(
  name: 'ROTATION_SAVE_TO' | 'ROTATION_OPEN_FROM' | 'ROTATION_MOVE_TO',
): string | undefined {
  return app.isPackaged ? undefined : process.env[name]
}

/** Where to put the open copy, warned where that folder is copied elsewhere. */
export async function askWhereToSave(): Promise<string | undefined> {
  const place = placeForTests('ROTATION_SAVE_TO')
  if (place !== undefined) return place
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), fileName),
    filters,
    properties: ['dontAddToRecent'],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options)
  if (canceled || filePath === '') return undefined
  const service = nameSyncService(filePath)
  return service === null || (await accepts(openCopyWarning(service))) ? filePath : undefined
}

/** Which file to read. */
export async function askWhatToOpen(): Promise<string | undefined> {
  return (
    placeForTests('ROTATION_OPEN_FROM') ??
    (await ask({ properties: ['openFile', 'dontAddToRecent'], filters }))
  )
}

/** Which folder is to hold the workbook. */
export async function askWhereToMove(): Promise<string | undefined> {
  return (
    placeForTests('ROTATION_MOVE_TO') ??
    (await ask({ properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] }))
  )
}

async function ask(options: Electron.OpenDialogOptions): Promise<string | undefined> {
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePaths } =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options)
  return canceled ? undefined : filePaths[0]
}

const goBack = 1

function openCopyWarning(service: string): MessageBoxOptions {
  return {
    type: 'question',
    message: 'This copy is not sealed, and the folder is copied elsewhere',
    detail: `By its name it belongs to ${service}. Whoever runs that could read everything in this copy.`,
    buttons: ['Save it there', 'Go back'],
    defaultId: goBack,
    cancelId: goBack,
  }
}

async function accepts(options: MessageBoxOptions): Promise<boolean> {
  const window = BrowserWindow.getFocusedWindow()
  const { response } =
    window === null ? await dialog.showMessageBox(options) : await dialog.showMessageBox(window, options)
  return response !== goBack
}
