import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rounds } from './rounds.ts'
import { fillVault, openTestVault, passphrase, screenIn, workbookAt } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

const workbookRounds = rounds(280, 9000)
const identityRounds = rounds(40, 1000)

/** Numbers that look like chance and are the same every time, so that a failure can be repeated. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A flipped bit, a cut, two pieces swapped, a piece repeated, or a piece of another file of ours. */
function damage(bytes: Uint8Array, stranger: Uint8Array, next: (below: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = next(bytes.length)
  const length = 1 + next(64)
  switch (next(5)) {
    case 0:
      copy[at] = (copy[at] ?? 0) ^ (1 << next(8))
      return copy
    case 1:
      return copy.slice(0, at)
    case 2: {
      const other = next(bytes.length)
      const piece = copy.slice(at, at + length)
      copy.set(copy.slice(other, other + piece.length), at)
      copy.set(piece.subarray(0, bytes.length - other), other)
      return copy
    }
    case 3:
      return Buffer.concat([
        copy.subarray(0, at),
        copy.subarray(Math.max(0, at - length), at),
        copy.subarray(at),
      ])
    default:
      copy.set(stranger.subarray(at, at + length), at)
      return copy
  }
}

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

async function prepare() {
  const folder = makeTestFolder()
  const key = await fillVault(openTestVault(folder), '/one', '/two', '/three')
  const other = makeTestFolder()
  await fillVault(openTestVault(other), '/of-another-vault')
  const read = (from: string, name: string) => readFileSync(join(from, name))
  return { folder, key, read, other }
}

describe('a damaged workbook (matrix rows 10 to 12)', () => {
  test(`is refused whole and rescued from the newest backup, ${workbookRounds} times`, {
    timeout: 3_600_000,
  }, async () => {
    const { folder, key, read, other } = await prepare()
    const [good, stranger] = [read(folder, 'workbook.age'), read(other, 'workbook.age')]
    const next = numbersFrom(20_261_122)
    for (let round = 0; round < workbookRounds; round++) {
      const bad = damage(good, stranger, next)
      if (isSame(bad, good)) continue
      writeFileSync(join(folder, 'workbook.age'), bad)
      const vault = openTestVault(folder)
      expect(await vault.unlockByRecoveryKey(key), `round ${round}`).toEqual({ kind: 'damaged' })
      await expect(vault.openWorkbook(), `round ${round}`).rejects.toThrow()
      expect(await vault.saveWorkbook(workbookAt('/empty'))).toMatchObject({ kind: 'not-saved' })
      const state = await vault.vaultState()
      const newest = state.kind === 'damaged' ? state.backups[0] : undefined
      expect(await vault.restoreBackup(newest?.id ?? ''), `round ${round}`).toEqual({ kind: 'restored' })
      expect(await screenIn(vault)).toBe('/two')
      const [aside = '', ...more] = readdirSync(folder).filter((name) => name.includes('set-aside'))
      expect(more).toEqual([])
      expect(isSame(read(folder, aside), bad), `round ${round}`).toBe(true)
      rmSync(join(folder, aside))
    }
  })

  test('is refused whole with every single byte of its header flipped', async () => {
    const { folder, key, read } = await prepare()
    const good = read(folder, 'workbook.age')
    const header = good.indexOf('\n--- ') + 50
    for (let at = 0; at < header + 16; at++) {
      writeFileSync(
        join(folder, 'workbook.age'),
        good.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      )
      const vault = openTestVault(folder)
      expect(await vault.unlockByRecoveryKey(key), `byte ${at}`).toEqual({ kind: 'damaged' })
    }
  })

  test('of another vault is refused, though it is whole', async () => {
    const { folder, key, read, other } = await prepare()
    writeFileSync(join(folder, 'workbook.age'), read(other, 'workbook.age'))
    expect(await openTestVault(folder).unlockByRecoveryKey(key)).toEqual({ kind: 'damaged' })
  })

  test.each([
    ['empty (matrix row 9)', (path: string) => writeFileSync(path, '')],
    ['gone', (path: string) => rmSync(path)],
    ['6 MB of chance', (path: string) => writeFileSync(path, randomBytes(6 * 1024 * 1024))],
  ])('that is %s is said to be so before unlocking, with the backups', async (_what, harm) => {
    const { folder } = await prepare()
    harm(join(folder, 'workbook.age'))
    const vault = openTestVault(folder)
    const state = await vault.vaultState()
    expect(state).toMatchObject({ kind: 'damaged', what: 'workbook', file: join(folder, 'workbook.age') })
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'damaged' })
    const [newest] = await vault.listBackups()
    expect(await vault.restoreBackup(newest?.id ?? '')).toEqual({ kind: 'restored' })
    expect(await screenIn(vault)).toBe('/two')
  })

  test('with all backups damaged too offers none, and nothing is written over it (matrix row 18)', async () => {
    const { folder } = await prepare()
    const backups = readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('workbook'))
    for (const name of [
      join(folder, 'workbook.age'),
      ...backups.map((each) => join(folder, 'backups', each)),
    ])
      writeFileSync(name, 'not what it was')
    const vault = openTestVault(folder)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'damaged' })
    expect(await vault.vaultState()).toMatchObject({ kind: 'damaged', backups: [] })
    expect(await vault.restoreBackup(backups[0] ?? '')).toMatchObject({ kind: 'refused' })
    expect(await vault.saveWorkbook(workbookAt('/empty'))).toMatchObject({ kind: 'not-saved' })
    expect(readFileSync(join(folder, 'workbook.age'), 'utf8')).toBe('not what it was')
  })
})

describe('a damaged identity', () => {
  test(`is rescued by its second copy and put right, ${identityRounds} times`, {
    timeout: 3_600_000,
  }, async () => {
    const { folder, read, other } = await prepare()
    const [good, stranger] = [read(folder, 'identity.age'), read(other, 'identity.age')]
    const next = numbersFrom(4711)
    for (let round = 0; round < identityRounds; round++) {
      const bad = damage(good, stranger, next)
      if (isSame(bad, good)) continue
      writeFileSync(join(folder, 'identity.age'), bad)
      const vault = openTestVault(folder)
      expect(await vault.unlock(passphrase), `round ${round}`).toEqual({ kind: 'unlocked' })
      expect(await screenIn(vault)).toBe('/three')
      expect(isSame(read(folder, 'identity.age'), good), `round ${round}`).toBe(true)
      const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('identity.set-aside'))
      expect(isSame(read(folder, aside), bad), `round ${round}`).toBe(true)
      rmSync(join(folder, aside))
    }
  })

  test(`in both copies is refused, and the recovery key opens all the same, ${identityRounds} times`, {
    timeout: 3_600_000,
  }, async () => {
    const { folder, key, read, other } = await prepare()
    const [good, stranger] = [read(folder, 'identity.age'), read(other, 'identity.age')]
    const next = numbersFrom(815)
    for (let round = 0; round < identityRounds; round++) {
      const bad = damage(good, stranger, next)
      if (isSame(bad, good)) continue
      for (const name of ['identity.age', 'backups/identity.age']) writeFileSync(join(folder, name), bad)
      const vault = openTestVault(folder)
      expect(['wrong', 'damaged'], `round ${round}`).toContain((await vault.unlock(passphrase)).kind)
      expect(await vault.unlockByRecoveryKey(key)).toEqual({ kind: 'unlocked' })
    }
    const vault = openTestVault(folder)
    await vault.unlockByRecoveryKey(key)
    expect(await vault.changePassphrase(null, passphrase)).toMatchObject({ kind: 'changed' })
    expect(await openTestVault(folder).unlock(passphrase)).toEqual({ kind: 'unlocked' })
  })

  test('that opens and is changed further on is called damaged, not a wrong passphrase', async () => {
    const { folder, read } = await prepare()
    const good = read(folder, 'identity.age')
    const bad = good.map((byte, index) => (index === good.length - 1 ? byte ^ 1 : byte))
    for (const name of ['identity.age', 'backups/identity.age']) writeFileSync(join(folder, name), bad)
    const vault = openTestVault(folder)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'damaged' })
    expect(await vault.vaultState()).toMatchObject({ kind: 'damaged', what: 'identity', backups: [{}, {}] })
  })

  test('of an old passphrase in the place of the second copy opens nothing and replaces nothing', async () => {
    const { folder, read, other } = await prepare()
    writeFileSync(join(folder, 'backups/identity.age'), read(other, 'identity.age'))
    const good = read(folder, 'identity.age')
    const vault = openTestVault(folder)
    expect(await vault.unlock('words that nobody has chosen')).toMatchObject({ kind: 'wrong' })
    expect(isSame(read(folder, 'identity.age'), good)).toBe(true)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    expect(isSame(read(folder, 'backups/identity.age'), good)).toBe(true)
  })
})
