import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

const defaultApp = fileURLToPath(new URL('./default-app', import.meta.url))

/** Turns the unpacked application into the Electron distribution that it was built on. */
export async function convertToElectron(folder, { executable, electron }) {
  removeOtherApplication(folder)
  renameSync(join(folder, executable), join(folder, 'electron'))
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    chmodSync(join(folder, program), 0o755)
  }
  await setFuses(join(folder, 'electron'))
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'))
  writeFileSync(join(folder, 'version'), electron)
}

function removeOtherApplication(folder) {
  rmSync(join(folder, 'resources'), { recursive: true })
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'))
  mkdirSync(join(folder, 'resources'))
}

/** The deleted snapshot must not be looked for, and Playwright attaches through `--inspect=0`. */
function setFuses(program) {
  return flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
