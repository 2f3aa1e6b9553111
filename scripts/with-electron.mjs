/**
 * Runs a command that needs a real Electron: `node scripts/with-electron.mjs playwright test`.
 * On Linux it gets a screen of its own that nobody sees.
 */
import { findElectron } from './electron/find-electron.mjs'
import { installSystemPackages } from './electron/install-system-packages.mjs'
import { runProgram } from './electron/run-program.mjs'
import { startHiddenDisplay } from './electron/start-hidden-display.mjs'
import { displayPackages, electronPackages } from './electron/system-packages.mjs'

const [program, ...words] = process.argv.slice(2)
installSystemPackages([...electronPackages, ...displayPackages])
const electron = await findElectron()
const hidden = process.platform === 'linux' ? await startHiddenDisplay() : undefined
try {
  process.exitCode = await runProgram(program, words, {
    ...electron,
    ...(hidden && { DISPLAY: hidden.display }),
  })
} finally {
  hidden?.stop()
}
