import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PreferencesFile } from '../../preferences.ts'
import type { VaultMemory, VaultRecord } from './desk.ts'

/** In milliseconds: saving preferences holds everything up for a moment, so not every save waits for it. */
const pause = 2000

/** More than preferences ever take. */
const room = 64 * 1024

interface LastingMemory extends VaultMemory {
  /** Writes down what has not been written yet. */
  readonly flush: () => void
  readonly forget: () => void
}

type Preferences = Pick<PreferencesFile, 'loadVaultRecord' | 'saveVaultRecord'>

/**
 * Keeps the record among the preferences. Written late it is older than the vault, which never does harm; so a full
 * disk, on which the preferences' writer would leave half a file, is left alone.
 */
export function rememberVault(preferences: Preferences, folder: string): LastingMemory {
  let waiting: VaultRecord | undefined
  let clock: NodeJS.Timeout | undefined

  function flush(): void {
    clearTimeout(clock)
    clock = undefined
    if (waiting === undefined || !hasRoom(folder)) return
    try {
      preferences.saveVaultRecord(waiting)
      waiting = undefined
    } catch {}
  }

  return {
    loadRecord: () => waiting ?? preferences.loadVaultRecord(),
    saveRecord: (record) => {
      waiting = record
      clock ??= setTimeout(flush, pause)
    },
    flush,
    forget: () => {
      clearTimeout(clock)
      clock = undefined
      waiting = undefined
    },
  }
}

function hasRoom(folder: string): boolean {
  const trial = join(folder, `preferences.json.tmp-${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(trial, new Uint8Array(room), { flag: 'wx', mode: 0o600 })
    return true
  } catch {
    return false
  } finally {
    rmSync(trial, { force: true })
  }
}
