import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
/** Brings the type of `window.rotation` along. */
import type {} from '../../renderer/bridge.ts'
import { launchApp } from './launch-app.ts'
import { openedWindow } from './vault.ts'

interface Options {
  /** A folder whose content lies in the data folder before Rotation starts: an old file, a damaged one. */
  preparedFolder: string | undefined
}

interface Fixtures {
  /** The data folder of this test alone. */
  dataFolder: string
  app: ElectronApplication
  /** What the window shows. A workbook of an earlier version has been sealed and opened; an empty folder is a first run. */
  page: Page
}

/** Starts the built application for every test, on data of its own. */
export const test = base.extend<Options & Fixtures>({
  preparedFolder: [undefined, { option: true }],

  dataFolder: async ({ preparedFolder }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rotation-test-'))
    if (preparedFolder !== undefined) cpSync(preparedFolder, folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  app: async ({ dataFolder }, use) => {
    const app = await launchApp(dataFolder)
    await app.firstWindow()
    await use(app)
    await app.close()
  },

  page: async ({ app }, use) => {
    await use(await openedWindow(app))
  },
})
