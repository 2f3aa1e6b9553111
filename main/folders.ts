import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { openSessionFolder } from './app-session-folder.ts'
import { chooseDataFolder } from './choose-data-folder.ts'

/** Puts our files where only this person's account finds them, and Chromium's into a folder that ends with us. */
export function setUpFolders(): void {
  app.setName('Rotation')
  const data = chooseDataFolder({
    platform: process.platform,
    isPackaged: app.isPackaged,
    environment: process.env,
    applicationData: app.getPath('appData'),
  })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  app.setPath('userData', data)
  setUpSessionFolder()
}

/** Chromium keeps caches and cookies beside our data unless told otherwise. */
function setUpSessionFolder(): void {
  const session = openSessionFolder(tmpdir())
  app.setPath('sessionData', session)
  app.setPath('crashDumps', join(session, 'crashes'))
  app.on('quit', () => rmSync(session, { recursive: true, force: true, maxRetries: 3 }))
}
