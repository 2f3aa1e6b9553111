import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageWork } from '../../../main/vault/age-work.ts'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'
import { anyWorkbook } from './any-workbook.ts'
import {
  fillVault,
  openTestVault,
  otherPassphrase,
  passphrase,
  rememberHere,
  screenIn,
  workbookAt,
} from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

const names = (folder: string) => readdirSync(folder).sort()
const backupsIn = (folder: string) =>
  names(join(folder, 'backups')).filter((name) => name.startsWith('workbook-'))

describe('a new vault', () => {
  test('is new, then unlocked, and empty until something is saved', async () => {
    const folder = makeTestFolder()
    const vault = openTestVault(folder)
    expect(await vault.vaultState()).toEqual({ kind: 'new' })
    expect(await vault.createVault(passphrase)).toMatchObject({ kind: 'created' })
    expect(await vault.vaultState()).toEqual({ kind: 'unlocked' })
    expect(await vault.openWorkbook()).toEqual({ kind: 'empty' })
    expect(names(folder)).toEqual(['backups', 'identity.age', 'workbook.age'])
  })

  test('refuses a short passphrase and makes nothing', async () => {
    const folder = makeTestFolder()
    expect(await openTestVault(folder).createVault('too short')).toMatchObject({ kind: 'refused' })
    expect(names(folder)).toEqual([])
  })

  test('is not made where one is', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder), '/values')
    const sealed = readFileSync(join(folder, 'workbook.age'))
    expect(await openTestVault(folder).createVault(otherPassphrase)).toMatchObject({ kind: 'refused' })
    expect(readFileSync(join(folder, 'workbook.age'))).toEqual(sealed)
  })

  test('confirms the recovery key it gave', async () => {
    const vault = openTestVault(makeTestFolder())
    const created = await vault.createVault(passphrase)
    const key = created.kind === 'created' ? created.recoveryKey : ''
    expect(await vault.confirmRecoveryKey(key.toLowerCase())).toEqual({ kind: 'right' })
    expect(await vault.confirmRecoveryKey(key.slice(0, -1))).toMatchObject({
      kind: 'wrong',
      why: expect.stringContaining('Group 15'),
    })
    await vault.forget()
    expect(await vault.confirmRecoveryKey(key)).toMatchObject({ kind: 'wrong' })
  })
})

describe('opening', () => {
  test('gives back any workbook equal', async () => {
    const vault = openTestVault(makeTestFolder())
    await vault.createVault(passphrase)
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        expect(await vault.saveWorkbook(workbook)).toMatchObject({ kind: 'saved' })
        expect(await vault.openWorkbook()).toMatchObject({ kind: 'opened', workbook })
      }),
      { numRuns: 40 },
    )
  })

  test('works with the passphrase however the keyboard writes it (matrix row 20)', async () => {
    const folder = makeTestFolder()
    await openTestVault(folder).createVault('Scho\u0308ne Gru\u0308ße 🙂 finden')
    expect(await openTestVault(folder).unlock('Schöne\u00a0Grüße 🙂 ﬁnden')).toEqual({ kind: 'unlocked' })
  })

  test('answers every wrong passphrase alike, slower and slower, and never wipes (matrix row 19)', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder), '/values')
    let clock = 0
    const waited: number[] = []
    const wait = async (milliseconds: number) => {
      waited.push(milliseconds)
      clock += milliseconds
    }
    const vault = openTestVault(folder, { clock: () => clock, wait })
    const answers = []
    for (let time = 1; time <= 20; time++) answers.push(await vault.unlock(`wrong words, number ${time}`))
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['wrong']))
    const seconds = answers.map((answer) => (answer.kind === 'wrong' ? answer.waitSeconds : -1))
    expect(seconds).toEqual([...seconds].sort((one, other) => one - other))
    expect(seconds.at(-1)).toBe(30)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    expect(waited.reduce((sum, each) => sum + each, 0)).toBe(
      seconds.reduce((sum, each) => sum + each, 0) * 1000,
    )
    expect(await screenIn(vault)).toBe('/values')
  })

  test('by recovery key needs no passphrase, and allows a new one without the old', async () => {
    const folder = makeTestFolder()
    const key = await fillVault(openTestVault(folder), '/values')
    const vault = openTestVault(folder)
    expect(await vault.unlockByRecoveryKey(key)).toEqual({ kind: 'unlocked' })
    expect(await vault.changePassphrase(null, otherPassphrase)).toMatchObject({ kind: 'changed' })
    const again = openTestVault(folder)
    expect(await again.unlock(passphrase)).toMatchObject({ kind: 'wrong' })
    expect(await again.unlock(otherPassphrase)).toEqual({ kind: 'unlocked' })
    expect(await screenIn(again)).toBe('/values')
  })

  test('by the recovery key of another vault says so', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder), '/values')
    const stranger = await ageWork.generate({})
    expect(await openTestVault(folder).unlockByRecoveryKey(stranger)).toMatchObject({
      kind: 'wrong',
      why: expect.stringContaining('opens neither'),
    })
  })

  test('is over when it is locked', async () => {
    const folder = makeTestFolder()
    const vault = openTestVault(folder)
    await fillVault(vault, '/values')
    expect(await vault.vaultState()).toEqual({ kind: 'locked' })
    await expect(vault.openWorkbook()).rejects.toThrow()
    expect(await vault.saveWorkbook(workbookAt('/limits'))).toEqual({
      kind: 'not-saved',
      why: 'The workbook is locked.',
    })
    expect(await vault.changePassphrase(passphrase, otherPassphrase)).toMatchObject({ kind: 'refused' })
    expect(await vault.restoreBackup('workbook-00000001-20261122T140200000Z.age')).toMatchObject({
      kind: 'refused',
    })
  })
})

describe('a workbook of the first version', () => {
  test('waits, is sealed with what was kept of it, and then nothing of it lies open', async () => {
    const folder = makeTestFolder()
    const secret = 'a line nobody else may read'
    const plain = { ...workbookAt('/values'), skills: { 'skill-one': { evidence: secret } } }
    for (const name of [
      'workbook.json',
      'workbook.json.bak',
      'workbook.backup-2026-11-22-1.json',
      'workbook.json.0123456789ab.part',
    ])
      writeFileSync(join(folder, name), JSON.stringify(plain))
    writeFileSync(join(folder, 'workbook.set-aside-2026-11-22-1.json'), `{"cut": "${secret}`)
    const vault = openTestVault(folder, { now: () => new Date('2026-11-22T14:02:00Z') })
    expect(await vault.vaultState()).toMatchObject({ kind: 'plain' })
    expect(await vault.createVault(passphrase)).toMatchObject({ kind: 'created' })
    expect(await vault.openWorkbook()).toMatchObject({ kind: 'opened', workbook: plain })
    expect(names(folder)).toEqual([
      'backups',
      'identity.age',
      'workbook.age',
      'workbook.plain.set-aside-2026-11-22-1.age',
    ])
    for (const name of names(folder).filter((each) => each !== 'backups'))
      expect(readFileSync(join(folder, name)).includes(secret), name).toBe(false)
  })

  test('that is damaged begins again from its backup, and the damaged one is sealed aside', async () => {
    const folder = makeTestFolder()
    writeFileSync(join(folder, 'workbook.json'), '{"schema":1,"startedAt":"2026-11-2')
    writeFileSync(join(folder, 'workbook.json.bak'), JSON.stringify(workbookAt('/values')))
    const vault = openTestVault(folder)
    const state = await vault.vaultState()
    expect(state).toMatchObject({
      kind: 'damaged',
      what: 'workbook',
      backups: [{ id: expect.stringContaining('backup') }],
    })
    expect(await vault.createVault(passphrase)).toMatchObject({ kind: 'created' })
    expect(await screenIn(vault)).toBe('/values')
    const sealed = names(folder).filter((name) => name.startsWith('workbook.'))
    expect(sealed).toEqual(['workbook.age', expect.stringMatching(/^workbook\.plain\.set-aside-.*\.age$/)])
  })

  test('made by a newer version is left as it is', async () => {
    const folder = makeTestFolder()
    writeFileSync(join(folder, 'workbook.json'), '{"schema":99}')
    const vault = openTestVault(folder)
    expect(await vault.vaultState()).toEqual({ kind: 'newer', file: join(folder, 'workbook.json') })
    expect(await vault.createVault(passphrase)).toMatchObject({ kind: 'refused' })
    expect(names(folder)).toEqual(['workbook.json'])
  })

  test('written by an old program after sealing is sealed aside at the next unlocking', async () => {
    const folder = makeTestFolder()
    await fillVault(openTestVault(folder), '/values')
    writeFileSync(join(folder, 'workbook.json'), JSON.stringify(workbookAt('/elsewhere')))
    const vault = openTestVault(folder)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    expect(existsSync(join(folder, 'workbook.json'))).toBe(false)
    expect(names(folder).filter((name) => name.includes('plain'))).toHaveLength(1)
    expect(await screenIn(vault)).toBe('/values')
  })
})

describe('an older state put back', () => {
  async function putBack() {
    const folder = makeTestFolder()
    const memory = rememberHere()
    const vault = openTestVault(folder, { memory })
    await vault.createVault(passphrase)
    await vault.saveWorkbook(workbookAt('/first'))
    copyFileSync(join(folder, 'workbook.age'), join(folder, 'kept-by-somebody'))
    for (const screen of ['/second', '/third']) await vault.saveWorkbook(workbookAt(screen))
    await vault.forget()
    copyFileSync(join(folder, 'kept-by-somebody'), join(folder, 'workbook.age'))
    rmSync(join(folder, 'kept-by-somebody'))
    const again = openTestVault(folder, { memory })
    expect(await again.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    return { folder, memory, vault: again }
  }

  test('is noticed, and nothing is saved over it unasked (matrix row 17)', async () => {
    const { vault } = await putBack()
    expect(await vault.vaultState()).toMatchObject({ kind: 'older' })
    expect(await vault.saveWorkbook(workbookAt('/new'))).toMatchObject({ kind: 'not-saved' })
    await expect(vault.openWorkbook()).rejects.toThrow()
  })

  test('can be worked on with, and is then the newest', async () => {
    const { folder, memory, vault } = await putBack()
    expect(await vault.keepOlder('this')).toEqual({ kind: 'unlocked' })
    expect(await screenIn(vault)).toBe('/first')
    expect(backupsIn(folder).length).toBeGreaterThanOrEqual(2)
    await vault.forget()
    const again = openTestVault(folder, { memory })
    await again.unlock(passphrase)
    expect(await again.vaultState()).toEqual({ kind: 'unlocked' })
  })

  test('can be put aside for the newest backup, and both are kept', async () => {
    const { folder, vault } = await putBack()
    expect(await vault.keepOlder('aside')).toEqual({ kind: 'unlocked' })
    expect(await screenIn(vault)).toBe('/second')
    const [aside = ''] = names(folder).filter((name) => name.includes('set-aside'))
    expect(await vault.restoreBackup(aside)).toEqual({ kind: 'restored' })
    expect(await screenIn(vault)).toBe('/first')
  })

  test('is put aside and the vault locked where no backup is newer', async () => {
    const { folder, vault } = await putBack()
    for (const name of backupsIn(folder)) rmSync(join(folder, 'backups', name))
    expect(await vault.keepOlder('aside')).toEqual({ kind: 'locked' })
    expect(await vault.vaultState()).toMatchObject({ kind: 'damaged', what: 'workbook' })
    expect(names(folder).some((name) => name.includes('set-aside'))).toBe(true)
  })

  test('goes unnoticed without the second record, and opens', async () => {
    const { folder } = await putBack()
    const vault = openTestVault(folder, { memory: rememberHere() })
    await vault.unlock(passphrase)
    expect(await vault.vaultState()).toEqual({ kind: 'unlocked' })
  })
})

describe('what another program does underneath', () => {
  test('is noticed before saving, and both states are kept (matrix row 24)', async () => {
    const folder = makeTestFolder()
    const memory = rememberHere()
    await fillVault(openTestVault(folder, { memory }), '/values')
    const here = openTestVault(folder, { memory })
    const elsewhere = openTestVault(folder, { memory: rememberHere() })
    await here.unlock(passphrase)
    await elsewhere.unlock(passphrase)
    await elsewhere.saveWorkbook(workbookAt('/from-elsewhere'))
    expect(await here.saveWorkbook(workbookAt('/from-here'))).toMatchObject({ kind: 'saved' })
    expect(await screenIn(here)).toBe('/from-here')
    const [aside = ''] = names(folder).filter((name) => name.includes('set-aside'))
    await here.restoreBackup(aside)
    expect(await screenIn(here)).toBe('/from-elsewhere')
  })

  test('does not make a save go through a folder or a link in the way', async () => {
    const folder = makeTestFolder()
    const vault = openTestVault(folder)
    await vault.createVault(passphrase)
    rmSync(join(folder, 'workbook.age'))
    mkdirSync(join(folder, 'workbook.age'))
    expect(await vault.saveWorkbook(workbookAt('/values'))).toMatchObject({
      kind: 'not-saved',
      why: expect.stringContaining('folder'),
    })
    await vault.forget()
    expect(await vault.vaultState()).toMatchObject({ kind: 'unreadable', file: join(folder, 'workbook.age') })
  })
})

describe('a newer version', () => {
  test('is opened by nobody, changed by nobody (matrix row 14)', async () => {
    const folder = makeTestFolder()
    const key = await fillVault(openTestVault(folder), '/values')
    const newer = new TextEncoder().encode('{"schema":2,"somethingNew":true}')
    const path = join(folder, 'workbook.age')
    writeFileSync(path, await ageWork.sealRaw({ identity: key.replaceAll(' ', ''), bytes: newer }))
    const sealed = readFileSync(path)
    const vault = openTestVault(folder)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    expect(await vault.vaultState()).toEqual({ kind: 'newer', file: path })
    expect(await vault.saveWorkbook(emptyWorkbook('2026-11-20T08:00:00Z'))).toMatchObject({
      kind: 'not-saved',
    })
    const [backup] = await vault.listBackups()
    expect(await vault.restoreBackup(backup?.id ?? '')).toMatchObject({ kind: 'refused' })
    expect(await vault.changePassphrase(passphrase, otherPassphrase)).toMatchObject({ kind: 'refused' })
    expect(readFileSync(path)).toEqual(sealed)
  })
})
