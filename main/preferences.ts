import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import Store from 'electron-store'
import { z } from 'zod'
import { defaultPreferences, type Preferences, preferencesSchema } from '../shared/preferences.ts'

const windowSizeSchema = z.object({
  width: z.int().min(480).max(10_000),
  height: z.int().min(560).max(10_000),
})
type WindowSize = z.infer<typeof windowSizeSchema>

const defaultWindowSize: WindowSize = { width: 1120, height: 840 }

/** What is remembered between starts without a passphrase. Never anything that a person says about themselves. */
export interface PreferencesFile {
  readonly load: () => Preferences
  readonly save: (preferences: Preferences) => void
  readonly loadWindowSize: () => WindowSize
  readonly saveWindowSize: (size: WindowSize) => void
}

/** Opens the file in the data folder. What cannot be read there counts as never having been set. */
export function openPreferences(): PreferencesFile {
  const store = openStore(app.getPath('userData'))
  return {
    load: () => preferencesSchema.catch(defaultPreferences).parse(store.get('preferences')),
    save: (preferences) => store.set('preferences', preferences),
    loadWindowSize: () => windowSizeSchema.catch(defaultWindowSize).parse(store.get('windowSize')),
    saveWindowSize: ({ width, height }) => store.set('windowSize', { width, height }),
  }
}

function openStore(cwd: string): Store<Record<string, unknown>> {
  const options = { cwd, name: 'preferences', accessPropertiesByDotNotation: false, configFileMode: 0o600 }
  try {
    return new Store(options)
  } catch {
    setAside(cwd)
    return new Store(options)
  }
}

/** A damaged file is kept: it may hold what somebody wants to look at, and it is not ours to delete. */
function setAside(folder: string): void {
  let number = 1
  while (existsSync(join(folder, `preferences.damaged-${number}.json`))) number++
  renameSync(join(folder, 'preferences.json'), join(folder, `preferences.damaged-${number}.json`))
}
