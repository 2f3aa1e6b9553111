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

/** Which state of the vault was here last: tells nothing of what it holds, and an old copy from a new one. */
const vaultRecordSchema = z.object({
  vaultId: z.string(),
  generation: z.int().min(1),
  hash: z.string(),
  savedAt: z.string(),
})
export type VaultRecord = Readonly<z.infer<typeof vaultRecordSchema>>

const defaultWindowSize: WindowSize = { width: 1120, height: 840 }

/** What is remembered between starts without a passphrase. Never anything that a person says about themselves. */
export interface PreferencesFile {
  readonly load: () => Preferences
  readonly save: (preferences: Preferences) => void
  readonly loadWindowSize: () => WindowSize
  readonly saveWindowSize: (size: WindowSize) => void
  readonly loadVaultRecord: () => VaultRecord | undefined
  readonly saveVaultRecord: (record: VaultRecord) => void
  /** Where the person keeps the vault; undefined for the data folder. */
  readonly loadVaultFolder: () => string | undefined
  readonly saveVaultFolder: (folder: string | undefined) => void
  /** Forgets everything until something is chosen again; the file itself is removed by whoever erases. */
  readonly forget: () => void
}

/** Opens the file in the data folder. What cannot be read there counts as never having been set. */
export function openPreferences(): PreferencesFile {
  const store = openStore(app.getPath('userData'))
  let isForgotten = false
  return {
    load: () => preferencesSchema.catch(defaultPreferences).parse(store.get('preferences')),
    save: (preferences) => {
      isForgotten = false
      store.set('preferences', preferences)
    },
    loadWindowSize: () => windowSizeSchema.catch(defaultWindowSize).parse(store.get('windowSize')),
    saveWindowSize: ({ width, height }) => {
      if (!isForgotten) store.set('windowSize', { width, height })
    },
    loadVaultRecord: () => vaultRecordSchema.safeParse(store.get('vaultRecord')).data,
    saveVaultRecord: (record) => {
      isForgotten = false
      store.set('vaultRecord', { ...record })
    },
    loadVaultFolder: () => z.string().min(1).safeParse(store.get('vaultFolder')).data,
    saveVaultFolder: (folder) => {
      if (folder === undefined) store.delete('vaultFolder')
      else store.set('vaultFolder', folder)
    },
    forget: () => {
      isForgotten = true
      store.clear()
    },
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
