import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const tenMinutes = 600_000

/**
 * Runs the `electron` package's own installer, which does nothing when the binary is there.
 * Its stack trace is swallowed: not reaching the download is expected in closed networks.
 */
export function installOfficial() {
  const installer = createRequire(import.meta.url).resolve('electron/install.js')
  const result = spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: tenMinutes })
  return result.status === 0
}
