import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem } from '../../../main/vault/file-system.ts'
import { eraseVault } from '../../../main/vault/sealed/erase-vault.ts'
import { moveVaultTo } from '../../../main/vault/sealed/move-vault.ts'
import { nameSyncService } from '../../../main/vault/sealed/name-sync-service.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { fillVault, openTestVault, passphrase, screenIn } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

async function prepare() {
  const folder = makeTestFolder()
  await fillVault(openTestVault(folder), '/one', '/two', '/three')
  return folder
}

describe('erasing everything', () => {
  test('leaves no file of ours, and says what it cannot reach', async () => {
    const folder = await prepare()
    mkdirSync(join(folder, 'next'))
    for (const name of [
      'workbook.json',
      'workbook.json.bak',
      'workbook.set-aside-2026-11-22-1.json',
      'workbook.set-aside-2026-11-22-1.age',
      'identity.set-aside-2026-11-22-1.age',
      'workbook.age.0123456789ab.part',
      'preferences.json',
      'preferences.damaged-1.json',
      'preferences.json.tmp-0123456789abc',
      'next/identity.age',
      'next/decided.json',
      'backups/workbook-00000001-20261122T140200000Z.age.0123456789ab.part',
    ])
      writeFileSync(join(folder, name), 'something')
    writeFileSync(join(folder, 'holiday.jpg'), 'a picture of somebody else')
    const left = await eraseVault({
      fileSystem: nodeFileSystem,
      folder,
      dataFolder: folder,
      forget: () => undefined,
    })
    expect(readdirSync(folder)).toEqual(['holiday.jpg'])
    expect(left.filter((line) => line.includes(folder))).toEqual([expect.stringContaining('holiday.jpg')])
    expect(left.some((line) => line.includes('Reports'))).toBe(true)
    expect(await openTestVault(folder).vaultState()).toEqual({ kind: 'new' })
  })

  test('destroys the identity before anything else', async () => {
    const folder = await prepare()
    const { fileSystem, made } = faultyFileSystem({})
    await eraseVault({ fileSystem, folder, dataFolder: folder, forget: () => undefined })
    const removed = made.filter(({ name }) => name === 'remove').map(({ path }) => path)
    expect(removed.slice(0, 2)).toEqual([
      join(folder, 'identity.age'),
      join(folder, 'backups', 'identity.age'),
    ])
    expect(
      made.findIndex(({ name, path }) => name === 'write' && path.endsWith('identity.age')),
    ).toBeLessThan(made.findIndex(({ name }) => name === 'remove'))
  })

  test('names the file that stayed (matrix row 58)', async () => {
    const folder = await prepare()
    const held = join(folder, 'workbook.age')
    const { fileSystem } = faultyFileSystem({
      fail: ({ name, path }) => (name === 'remove' && path === held ? 'EBUSY' : undefined),
    })
    const left = await eraseVault({ fileSystem, folder, dataFolder: folder, forget: () => undefined })
    expect(left).toContain(`${held} could not be removed.`)
    expect(filesIn(folder)).toEqual([held])
  })

  test('reaches a vault on a stick and the preferences at home', async () => {
    const [stick, home] = [await prepare(), makeTestFolder()]
    writeFileSync(join(home, 'preferences.json'), '{}')
    await eraseVault({ fileSystem: nodeFileSystem, folder: stick, dataFolder: home, forget: () => undefined })
    expect(existsSync(stick)).toBe(false)
    expect(readdirSync(home)).toEqual([])
  })
})

describe('moving the vault', () => {
  async function move(folder: string, chosen: string, fileSystem = nodeFileSystem) {
    const remembered: string[] = []
    const vault = openTestVault(folder, { fileSystem })
    const remember = (each: string) => void remembered.push(each)
    const moved = await vault.session.take((desk) => moveVaultTo(desk, { chosen, remember }))
    return { moved, remembered }
  }

  test('takes all of it to a folder of its own, and leaves nothing sealed behind', async () => {
    const [folder, stick] = [await prepare(), makeTestFolder()]
    const before = filesIn(folder).map((path) => path.slice(folder.length))
    const { moved, remembered } = await move(folder, stick)
    const target = join(stick, 'Rotation')
    expect(moved).toEqual({ kind: 'moved', folder: target })
    expect(remembered).toEqual([target])
    expect(
      filesIn(target)
        .map((path) => path.slice(target.length))
        .sort(),
    ).toEqual([...before].sort())
    expect(filesIn(folder)).toEqual([])
    const vault = openTestVault(target)
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'unlocked' })
    expect(await screenIn(vault)).toBe('/three')
  })

  test('takes up a vault that lies there already where none is here', async () => {
    const [stick, empty] = [await prepare(), makeTestFolder()]
    expect((await move(empty, stick)).moved).toEqual({ kind: 'adopted', folder: stick })
    expect(filesIn(stick).length).toBeGreaterThan(3)
  })

  test('never mixes two vaults', async () => {
    const [one, other] = [await prepare(), await prepare()]
    const before = readFileSync(join(other, 'workbook.age'))
    expect((await move(one, other)).moved).toMatchObject({ kind: 'refused' })
    expect((await move(one, one)).moved).toMatchObject({ kind: 'refused' })
    expect(readFileSync(join(other, 'workbook.age'))).toEqual(before)
    expect(await openTestVault(one).unlock(passphrase)).toEqual({ kind: 'unlocked' })
  })

  test('that fails at any call leaves it where it was, whole', { timeout: 60_000 }, async () => {
    const folder = await prepare()
    const before = filesIn(folder).sort()
    for (let number = 1; number < 60; number += 2) {
      const stick = makeTestFolder()
      const { fileSystem } = faultyFileSystem({
        fail: ({ name, path }, each) =>
          path.startsWith(stick) && name !== 'look' && each > number ? 'ENOSPC' : undefined,
      })
      const { moved, remembered } = await move(folder, stick, fileSystem)
      expect(moved.kind, `call ${number}`).toBe('refused')
      expect(remembered).toEqual([])
      expect(filesIn(folder).sort()).toEqual(before)
    }
  })

  test('to a stick that is not there now says so, and makes nothing new', async () => {
    const gone = join(makeTestFolder(), 'gone')
    const vault = openTestVault(gone, { plainFolder: makeTestFolder() })
    expect(await vault.vaultState()).toEqual({
      kind: 'unreadable',
      file: gone,
      why: 'The folder is not there. It may be on a stick or a disk that is not connected.',
    })
    expect(await vault.createVault(passphrase)).toMatchObject({ kind: 'refused' })
    expect(existsSync(gone)).toBe(false)
  })
})

describe('a folder that is copied elsewhere', () => {
  test.each([
    ['C:\\Users\\ada\\OneDrive - Clinic\\notes', 'OneDrive'],
    ['/Users/ada/Dropbox (Personal)/x', 'Dropbox'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive', 'Google Drive'],
    ['G:\\My Drive\\x', 'Google Drive'],
    ['/home/ada/Nextcloud', 'Nextcloud'],
    ['\\\\server\\share\\x', 'a network share'],
    ['\\\\?\\UNC\\server\\share', 'a network share'],
    ['/run/user/1000/gvfs/smb-share:server=nas/x', 'a network share'],
  ])('is known by its path %s', (path, service) => expect(nameSyncService(path)).toBe(service))

  test.each([
    '/home/ada/.config/Rotation',
    'C:\\Users\\ada\\AppData\\Local\\Rotation',
    '\\\\?\\C:\\long\\path',
    '/media/ada/stick/Rotation',
    '/home/ada/my dropbox notes',
  ])('is not seen in %s', (path) => expect(nameSyncService(path)).toBeNull())
})
