import { join } from 'node:path'
import { app, BrowserWindow, dialog, type MessageBoxOptions, type SaveDialogOptions } from 'electron'
import type { Handlers } from '../../shared/ipc.ts'
import { dayOf } from '../day-of.ts'
import { makeReport } from './make-report.ts'
import { saveReport } from './save-report.ts'

/** A file name that says nothing to somebody who looks over a shoulder. */
const FILE_NAME = 'Rotation notes.pdf'

/** Answers the window's call for the report. `here` is the folder this program runs from. */
export function reportHandlers(here: string): Pick<Handlers, 'saveReport'> {
  return {
    saveReport: (workbook) =>
      saveReport(workbook, {
        make: (said) => makeReport({ workbook: said, here, today: dayOf(new Date()) }),
        acceptsMissing,
        acceptsSynced,
        askPlace,
      }),
  }
}

async function askPlace(): Promise<string | undefined> {
  const place = placeForTests()
  if (place !== undefined) return place
  const options: SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), FILE_NAME),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['dontAddToRecent'],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options)
  return canceled || filePath === '' ? undefined : filePath
}

/** Tests cannot press the system's buttons. A released program never looks at this. */
function placeForTests(): string | undefined {
  return app.isPackaged ? undefined : process.env.ROTATION_SAVE_TO
}

const GO_BACK = 1

async function accepts(options: MessageBoxOptions): Promise<boolean> {
  if (placeForTests() !== undefined) return true
  const window = BrowserWindow.getFocusedWindow()
  const { response } =
    window === null ? await dialog.showMessageBox(options) : await dialog.showMessageBox(window, options)
  return response !== GO_BACK
}

function acceptsMissing(characters: readonly string[]): Promise<boolean> {
  return accepts({
    type: 'question',
    message: 'Some characters cannot be printed',
    detail: `The report's typefaces do not have these, so each stands as a black square: ${characters.slice(0, 60).join(' ')}`,
    buttons: ['Save the report', 'Go back'],
    defaultId: GO_BACK,
    cancelId: GO_BACK,
  })
}

function acceptsSynced(): Promise<boolean> {
  return accepts({
    type: 'question',
    message: 'This folder may be copied to the internet',
    detail: 'Its name is that of a service that keeps a copy of every file on its own computers.',
    buttons: ['Save it there', 'Go back'],
    defaultId: GO_BACK,
    cancelId: GO_BACK,
  })
}
