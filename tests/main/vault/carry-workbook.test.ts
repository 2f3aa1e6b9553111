import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { carryIn, carryOut } from '../../../main/vault/sealed/carry-workbook.ts'
import { openTestVault, passphrase, workbookAt } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

/** Its content lies beside, as it does for the program in the source tree. */
const here = fileURLToPath(new URL('../../../main', import.meta.url))

async function prepare() {
  const folder = makeTestFolder()
  const elsewhere = makeTestFolder()
  const vault = openTestVault(folder)
  await vault.createVault(passphrase)
  await vault.saveWorkbook(workbookAt('/values'))
  const path = join(elsewhere, 'from-outside.json')
  const bringIn = () => carryIn(vault.session, { askPlace: async () => path, here })
  return { folder, elsewhere, vault, path, bringIn }
}

const good = JSON.stringify(workbookAt('/limits'))
const backupsIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('workbook.backup-'))

describe('an open copy', () => {
  test('holds the workbook as readable JSON, and comes back in equal', async () => {
    const { vault, path, bringIn } = await prepare()
    expect(await carryOut(vault.session, async () => path.slice(0, -5))).toEqual({
      kind: 'saved',
      file: 'from-outside.json',
    })
    expect(readFileSync(path, 'utf8')).toContain('\n  "schema": 1')
    expect(await bringIn()).toEqual({
      kind: 'read',
      workbook: workbookAt('/values'),
      from: 'from-outside.json',
    })
  })

  test('is not made where the person changes their mind, the vault is locked, or nothing is in it', async () => {
    const { vault, elsewhere, path } = await prepare()
    expect(await carryOut(vault.session, async () => undefined)).toEqual({ kind: 'cancelled' })
    await vault.forget()
    expect(await carryOut(vault.session, async () => path)).toMatchObject({ kind: 'not-saved' })
    const empty = openTestVault(makeTestFolder())
    await empty.createVault(passphrase)
    expect(await carryOut(empty.session, async () => path)).toMatchObject({ kind: 'not-saved' })
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('says in plain words why it was not saved', async () => {
    const { vault, elsewhere } = await prepare()
    mkdirSync(join(elsewhere, 'taken.json'))
    expect(await carryOut(vault.session, async () => join(elsewhere, 'taken'))).toEqual({
      kind: 'not-saved',
      why: 'A folder lies where the file should be.',
    })
  })
})

describe('a workbook from outside', () => {
  test('is read after the present state was kept, and changes nothing by itself', async () => {
    const { folder, vault, path, bringIn } = await prepare()
    writeFileSync(path, good)
    expect(await bringIn()).toMatchObject({ kind: 'read', workbook: workbookAt('/limits') })
    expect(await vault.openWorkbook()).toMatchObject({ workbook: workbookAt('/values') })
    const [backup = ''] = backupsIn(folder)
    await vault.saveWorkbook(workbookAt('/limits'))
    expect(await vault.restoreBackup(backup)).toEqual({ kind: 'restored' })
    expect(await vault.openWorkbook()).toMatchObject({ workbook: workbookAt('/values') })
  })

  test('with a byte-order mark is read (matrix row 37)', async () => {
    const { path, bringIn } = await prepare()
    writeFileSync(path, `\uFEFF${good}`)
    expect(await bringIn()).toMatchObject({ kind: 'read' })
  })

  const refused: readonly [string, string | Uint8Array, string][] = [
    ['that is not JSON (37)', 'dear diary', 'not valid JSON'],
    ['in UTF-16 (37)', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'not text'],
    ['of chance bytes (37)', Uint8Array.from({ length: 999 }, (_, index) => (index * 151) % 256), 'not text'],
    ['of 6 MB (38)', ' '.repeat(6 * 1024 * 1024), '5 MB'],
    ['nested 100,000 deep (39)', '['.repeat(100_000), 'nested deeper'],
    ['with __proto__ (40)', good.replace('{', '{"__proto__":{"isAdmin":true},'), '__proto__'],
    ['with constructor (40)', good.replace('{', '{"constructor":{"prototype":{}},'), 'constructor'],
    ['with an unknown key (40)', good.replace('{', '{"admin":true,'), 'admin'],
    ['with a number beyond numbers (41)', good.replace('"schema":1', '"schema":1e999'), ''],
    ['with NaN (41)', good.replace('"schema":1', '"schema":NaN'), 'not valid JSON'],
    [
      'with a date that is none (41)',
      good.replace('2026-11-20T08:00:00Z', '2026-13-45T08:00:00Z'),
      'startedAt',
    ],
    [
      'with 200,000 rows (42)',
      good.replace('"shortlist":[]', `"shortlist":[${'"a",'.repeat(199_999)}"a"]`),
      '5000',
    ],
    ['with a megabyte in one string (42)', good.replace('/limits', 'x'.repeat(1_000_000)), 'lastScreen'],
    ['that is a zip file by another name (45)', Buffer.from('504b0304ff00ff00', 'hex'), 'not text'],
    ['that is a gzip bomb (45)', gzipSync(Buffer.alloc(50_000_000)), 'not text'],
    [
      'that names a path that does not exist',
      good.replace('"shortlist":[]', '"shortlist":["no-such-path"]'),
      'no-such-path',
    ],
    ['of a newer version', '{"schema":99}', 'newer version'],
    ['with nothing in it', '', 'empty'],
  ]

  test.each(refused)(
    '%s is refused within three seconds, and nothing is changed',
    async (_what, content, why) => {
      const { folder, vault, path, bringIn } = await prepare()
      writeFileSync(path, content)
      const start = performance.now()
      expect(await bringIn()).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) })
      expect(performance.now() - start).toBeLessThan(3000)
      expect(await vault.openWorkbook()).toMatchObject({ workbook: workbookAt('/values') })
      expect(backupsIn(folder)).toEqual([])
      expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
    },
  )

  test('is not read through a link, from a folder, a pipe or a device (matrix row 44)', async () => {
    const { elsewhere, path, vault } = await prepare()
    writeFileSync(path, good)
    symlinkSync(path, join(elsewhere, 'link.json'))
    mkdirSync(join(elsewhere, 'folder.json'))
    spawnSync('mkfifo', [join(elsewhere, 'pipe.json')])
    for (const place of ['link.json', 'folder.json', 'pipe.json']
      .map((name) => join(elsewhere, name))
      .concat('/dev/zero'))
      expect(await carryIn(vault.session, { askPlace: async () => place, here }), place).toMatchObject({
        kind: 'refused',
      })
  })

  test('that is not chosen after all changes nothing (matrix row 46)', async () => {
    const { vault } = await prepare()
    expect(await carryIn(vault.session, { askPlace: async () => undefined, here })).toEqual({
      kind: 'cancelled',
    })
  })
})
