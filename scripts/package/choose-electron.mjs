import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron } from '../electron/find-electron.mjs'

/**
 * Gives the stand-in Electron where the official one cannot be had, or nothing where it can. People never get a
 * stand-in: with it only a package for tests is made, and only when asked for by name.
 */
export async function chooseElectron() {
  const found = await findElectron()
  const folder = found.ELECTRON_OVERRIDE_DIST_PATH ?? process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (folder === undefined) return undefined
  if (process.env.ROTATION_TEST_PACKAGE !== '1')
    throw new Error(
      'A package for people needs the official Electron, and it cannot be had here. ROTATION_TEST_PACKAGE=1 makes one for tests.',
    )
  return { folder, version: readFileSync(join(folder, 'version'), 'utf8').trim() }
}
