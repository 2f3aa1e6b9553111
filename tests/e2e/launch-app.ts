import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the built application on a data folder. For tests that start it more than once. */
export function launchApp(dataFolder: string, words: readonly string[] = []): Promise<ElectronApplication> {
  return _electron.launch({
    args: [...sandboxSwitch(), project, ...words],
    env: { ...environment(), ROTATION_DATA_FOLDER: dataFolder },
  })
}

/** Chromium's sandbox cannot be set up by root; nobody else goes without it. */
function sandboxSwitch(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(set)
}
