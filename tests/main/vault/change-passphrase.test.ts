import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ageWork } from '../../../main/vault/age-work.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { instantSealer } from './instant-sealer.ts'
import {
  fillVault,
  openTestVault,
  otherPassphrase,
  passphrase,
  screenIn,
  workbookAt,
} from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

function sealedFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.age'))
}

/** A program that has ended throws nothing any more. */
async function untilItEnds(task: () => Promise<void>): Promise<void> {
  await task().catch(() => undefined)
}

describe('a new passphrase', () => {
  test('opens everything, and the old one and its key open no file at all, backups too', async () => {
    const folder = makeTestFolder()
    const oldKey = await fillVault(openTestVault(folder), '/one', '/two', '/three')
    const vault = openTestVault(folder)
    await vault.unlock(passphrase)
    const before = await vault.listBackups()
    expect(before.length).toBeGreaterThanOrEqual(2)
    const changed = await vault.changePassphrase(passphrase, otherPassphrase)
    expect(changed.kind).toBe('changed')
    expect((await vault.listBackups()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(await vault.saveWorkbook(workbookAt('/four'))).toMatchObject({ kind: 'saved' })

    for (const name of sealedFiles(folder)) {
      const bytes = readFileSync(join(folder, name))
      const opened = name.endsWith('identity.age')
        ? await ageWork.unwrap({ bytes, passphrase })
        : await ageWork.open({ identity: oldKey.replaceAll(' ', ''), bytes })
      expect(opened.kind, name).toBe(name.endsWith('identity.age') ? 'wrong' : 'damaged')
    }
    const again = openTestVault(folder)
    expect(await again.unlockByRecoveryKey(oldKey)).toMatchObject({ kind: 'wrong' })
    expect(await again.unlock(otherPassphrase)).toEqual({ kind: 'unlocked' })
    expect(await screenIn(again)).toBe('/four')
  })

  test('is not taken with a wrong old one, a short new one, or none', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder), '/one')
    const vault = openTestVault(folder)
    await vault.unlock(passphrase)
    expect(await vault.changePassphrase('not the old passphrase', otherPassphrase)).toMatchObject({
      kind: 'wrong',
    })
    expect(await vault.changePassphrase(passphrase, 'short')).toMatchObject({ kind: 'refused' })
    expect(await vault.changePassphrase(null, otherPassphrase)).toMatchObject({ kind: 'refused' })
    expect(await openTestVault(folder).unlock(passphrase)).toEqual({ kind: 'unlocked' })
  })
})

describe('a crash in the middle of a change (matrix row 22)', () => {
  async function prepared() {
    const folder = makeTestFolder()
    const vault = openTestVault(folder, { sealer: instantSealer })
    await fillVault(vault, '/one', '/two', '/three')
    return folder
  }

  /** From this call on the disk does nothing: as far as files go, that is what the end of a process is. */
  async function changeUntil(folder: string, last: number): Promise<number> {
    const { fileSystem, made } = faultyFileSystem({
      fail: (_call, number) => (number > last ? 'EIO' : undefined),
    })
    const vault = openTestVault(folder, { sealer: instantSealer, fileSystem })
    await untilItEnds(async () => {
      await vault.unlock(passphrase)
      await vault.changePassphrase(passphrase, otherPassphrase)
    })
    return made.length
  }

  test('at any call on the disk leaves the old passphrase or the new one opening everything', {
    timeout: 120_000,
  }, async () => {
    const original = await prepared()
    const backups = readdirSync(join(original, 'backups')).length - 1
    const calls = await changeUntil(copyOf(original), Number.POSITIVE_INFINITY)
    expect(calls).toBeGreaterThan(80)
    const opening: string[] = []
    for (let last = 1; last <= calls; last++) {
      const folder = copyOf(original)
      await changeUntil(folder, last)
      const works: string[] = []
      for (const words of [passphrase, otherPassphrase]) {
        const vault = openTestVault(folder, { sealer: instantSealer })
        if ((await vault.unlock(words)).kind !== 'unlocked') continue
        works.push(words)
        expect(await screenIn(vault), `call ${last}`).toBe('/three')
        expect(await vault.listBackups(), `call ${last}`).toHaveLength(backups)
      }
      expect(works, `call ${last}`).toHaveLength(1)
      expect(existsSync(join(folder, 'next')), `call ${last}`).toBe(false)
      expect(
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part')),
      ).toEqual([])
      opening.push(...works)
    }
    expect(new Set(opening)).toEqual(new Set([passphrase, otherPassphrase]))
    expect(opening.lastIndexOf(passphrase), 'once the new one opens, the old one never does').toBeLessThan(
      opening.indexOf(otherPassphrase),
    )
  })

  function copyOf(original: string): string {
    const folder = makeTestFolder()
    cpSync(original, folder, { recursive: true })
    return folder
  }
})

describe('a crash while a vault is made', () => {
  test('at any call leaves the plain workbook waiting, or the vault with the same in it', {
    timeout: 120_000,
  }, async () => {
    const make = async (folder: string, last: number): Promise<number> => {
      writeFileSync(join(folder, 'workbook.json'), JSON.stringify(workbookAt('/values')))
      const { fileSystem, made } = faultyFileSystem({
        fail: (_call, number) => (number > last ? 'EIO' : undefined),
      })
      const vault = openTestVault(folder, { sealer: instantSealer, fileSystem })
      await untilItEnds(async () => void (await vault.createVault(passphrase)))
      return made.length
    }
    const calls = await make(makeTestFolder(), Number.POSITIVE_INFINITY)
    const kinds = new Set<string>()
    for (let last = 1; last <= calls; last++) {
      const folder = makeTestFolder()
      await make(folder, last)
      const vault = openTestVault(folder, { sealer: instantSealer })
      const state = await vault.vaultState()
      kinds.add(state.kind)
      expect(['plain', 'locked'], `call ${last}`).toContain(state.kind)
      if (state.kind !== 'locked') continue
      expect(await vault.unlock(passphrase), `call ${last}`).toEqual({ kind: 'unlocked' })
      expect(await screenIn(vault), `call ${last}`).toBe('/values')
      expect(
        readdirSync(folder).filter((name) => name.includes('json')),
        `call ${last}`,
      ).toEqual([])
    }
    expect(kinds.size).toBe(2)
  })
})
