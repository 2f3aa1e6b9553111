/**
 * Builds and opens Rotation: `npm start`.
 * `npm start -- --xvfb` opens it where nobody sees it; `npm run dev` builds and opens it anew after every change.
 */
import { buildQuietly } from './build/build-quietly.mjs'
import { findElectron } from './electron/find-electron.mjs'
import { installSystemPackages } from './electron/install-system-packages.mjs'
import { openAfterEveryChange } from './electron/open-after-every-change.mjs'
import { openApp } from './electron/open-app.mjs'
import { startHiddenDisplay } from './electron/start-hidden-display.mjs'
import { displayPackages, electronPackages } from './electron/system-packages.mjs'

const words = process.argv.slice(2)
const wantsHidden = words.includes('--xvfb')

if (!wantsHidden && !hasDisplay()) {
  console.error(
    'There is no screen here. Run `npm start -- --xvfb` to start Rotation on one that nobody sees.',
  )
  process.exit(1)
}
const ready = installSystemPackages([...electronPackages, ...(wantsHidden ? displayPackages : [])])
if (!ready) process.exit(1)
await buildQuietly()
const electron = await findElectron()
const hidden = wantsHidden ? await startHiddenDisplay() : undefined
Object.assign(process.env, electron, hidden && { DISPLAY: hidden.display })
process.on('exit', () => hidden?.stop())
process.exitCode = words.includes('--dev') ? await openAfterEveryChange() : await openApp().ended

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
