import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSealer } from '../../../main/vault/sealer.ts'
import { hasAge, runAge } from './run-age.ts'
import { fillVault, openTestVault, passphrase, screenIn, workbookAt } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

describe.skipIf(!hasAge)('the age program that Debian ships', { timeout: 60_000 }, () => {
  test('opens the identity with the passphrase, and the workbook with the identity', async () => {
    const folder = makeTestFolder()
    const vault = openTestVault(folder, { sealer: openSealer() })
    await fillVault(vault, '/values')
    const at = (name: string) => join(folder, name)
    expect((await runAge(['-d', '-o', at('identity.txt'), at('identity.age')], passphrase)).code).toBe(0)
    const opened = spawnSync('age', ['-d', '-i', at('identity.txt'), at('workbook.age')], {
      encoding: 'utf8',
    })
    expect(opened.status, opened.stderr).toBe(0)
    expect(JSON.parse(opened.stdout)).toMatchObject({
      schema: 1,
      generation: 2,
      workbook: workbookAt('/values'),
    })
    expect(opened.stdout.length % 4096).toBe(0)
  })

  test('opens the workbook in one step from the sealed identity', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder, { sealer: openSealer() }), '/values')
    const at = (name: string) => join(folder, name)
    const words = ['-d', '-i', at('identity.age'), '-o', at('open.json'), at('workbook.age')]
    expect((await runAge(words, passphrase)).code).toBe(0)
    expect(JSON.parse(readFileSync(at('open.json'), 'utf8')).workbook).toEqual(workbookAt('/values'))
  })

  test('does not open the identity with another passphrase', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder), '/values')
    const words = ['-d', '-o', join(folder, 'out'), join(folder, 'identity.age')]
    expect((await runAge(words, 'quite another passphrase')).code).not.toBe(0)
  })

  test('makes a vault that Rotation opens', async () => {
    const folder = makeTestFolder()
    const at = (name: string) => join(folder, name)
    const made = spawnSync('age-keygen', { encoding: 'utf8' })
    const identity = /AGE-SECRET-KEY-1\w+/.exec(made.stdout)?.[0] ?? ''
    const recipient = /age1\w+/.exec(made.stdout + made.stderr)?.[0] ?? ''
    writeFileSync(at('identity.txt'), `${identity}\n`)
    expect((await runAge(['-p', '-o', at('identity.age'), at('identity.txt')], passphrase)).code).toBe(0)
    const envelope = {
      schema: 1,
      vaultId: '0b5f3b9e-9a65-4f0c-9d2e-3f6f0c1c7a11',
      generation: 7,
      savedAt: '2026-11-22T14:02:00.000Z',
      workbook: workbookAt('/limits'),
    }
    const sealed = spawnSync('age', ['-r', recipient, '-o', at('workbook.age')], {
      input: JSON.stringify(envelope),
    })
    expect(sealed.status).toBe(0)
    mkdirSync(at('backups'))
    const vault = openTestVault(folder)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    expect(await screenIn(vault)).toBe('/limits')
  })
})
