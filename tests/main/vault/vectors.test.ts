import { chmodSync, cpSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openTestVault, passphrase, screenIn } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

const recoveryKey =
  'AGE-SECRET-KEY-1 UWN9 9QHF 4HVN 3F8F FW5C 3R6V YZ94 6XY9 CXR5 RTX2 KQGD 3AZL PA6S 6JD7 ZW'

/** Sealed on 23 November 2026 by the first version that sealed. Every later version has to open it. */
function copyVector(): string {
  const folder = makeTestFolder()
  cpSync(new URL('files/vectors', import.meta.url), folder, { recursive: true })
  chmodSync(folder, 0o700)
  return folder
}

test('a vault of November 2026 opens with its passphrase', async () => {
  const vault = openTestVault(copyVector())
  expect(await vault.vaultState()).toEqual({ kind: 'locked' })
  expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
  expect(await screenIn(vault)).toBe('/values')
})

test('a vault of November 2026 opens with its recovery key', async () => {
  const vault = openTestVault(copyVector())
  expect(await vault.unlockByRecoveryKey(recoveryKey)).toEqual({ kind: 'unlocked' })
  expect(await screenIn(vault)).toBe('/values')
})
