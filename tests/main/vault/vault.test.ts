import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openVault } from '../../../main/vault/vault.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'
import { anyWorkbook } from './any-workbook.ts'
import { faultyFileSystem } from './faulty-file-system.ts'
import { leftOvers, makeTestFolder } from './test-folder.ts'

const now = () => new Date('2026-11-22T14:02:00Z')

function workbookAt(screen: string): Workbook {
  return { ...emptyWorkbook('2026-11-20T08:00:00Z'), lastScreen: screen }
}

function prepare(text: string) {
  const folder = makeTestFolder()
  const path = join(folder, 'workbook.json')
  writeFileSync(path, text)
  return { folder, path, vault: openVault(folder, { now }) }
}

const names = (folder: string) => readdirSync(folder).sort()
const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('a vault in good order', () => {
  test('is empty on a new computer', async () => {
    expect(await openVault(makeTestFolder()).read()).toEqual({ kind: 'empty' })
  })

  test('gives back what was saved, and when', async () => {
    const folder = makeTestFolder()
    expect(await openVault(folder, { now }).save(workbookAt('/values'))).toEqual({
      kind: 'saved',
      at: '2026-11-22T14:02:00.000Z',
    })
    const savedAt = statSync(join(folder, 'workbook.json')).mtime.toISOString()
    expect(await openVault(folder).read()).toEqual({
      kind: 'opened',
      workbook: workbookAt('/values'),
      savedAt,
    })
  })

  test('gives back any workbook equal', async () => {
    const folder = makeTestFolder()
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const vault = openVault(folder)
        await vault.read()
        expect(await vault.save(workbook)).toMatchObject({ kind: 'saved' })
        const again = await openVault(folder).read()
        expect(again.kind === 'opened' && again.workbook).toEqual(workbook)
      }),
      { numRuns: 150 },
    )
    expect(names(folder)).toEqual(['workbook.json', 'workbook.json.bak'])
  })

  test('saves one after the other, the last one last', async () => {
    const folder = makeTestFolder()
    const vault = openVault(folder)
    const screens = Array.from({ length: 20 }, (_, index) => `/screen-${index}`)
    const saves = screens.map((screen) => vault.save(workbookAt(screen)))
    expect(vault.isBusy()).toBe(true)
    await vault.settle()
    expect(vault.isBusy()).toBe(false)
    expect(new Set((await Promise.all(saves)).map(({ kind }) => kind))).toEqual(new Set(['saved']))
    expect(textOf(folder, 'workbook.json')).toContain('/screen-19')
    expect(textOf(folder, 'workbook.json.bak')).toContain('/screen-18')
  })

  test('removes at the start what a killed save left, and nothing else', async () => {
    const { folder, vault } = prepare(JSON.stringify(workbookAt('/values')))
    for (const name of [
      'workbook.json.0123456789ab.part',
      'workbook.json.ba9876543210.part',
      'holiday.part',
      'workbook.json.part',
    ])
      writeFileSync(join(folder, name), 'half')
    expect((await vault.read()).kind).toBe('opened')
    expect(names(folder)).toEqual(['holiday.part', 'workbook.json', 'workbook.json.part'])
  })
})

describe('a workbook that does not open', () => {
  const good = JSON.stringify(workbookAt('/values'))
  const damaged: readonly [string, string, string][] = [
    ['empty', '', 'The file is empty.'],
    ['cut in the middle', good.slice(0, 60), 'not valid JSON'],
    ['with a key that reaches prototypes', good.replace('{', '{"__proto__":{"isAdmin":true},'), '__proto__'],
    ['of another shape', '[]', 'does not hold a workbook'],
    ['nested 100,000 deep', '['.repeat(100_000), 'nested deeper'],
    ['of more than 5 MB', ' '.repeat(5 * 1024 * 1024 + 1), 'larger than 5 MB'],
    ['in UTF-16', '\uFEFF\0{\0}\0', 'does not hold a workbook'],
  ]

  test.each(damaged)('%s is set aside byte for byte and said so', async (_name, text, why) => {
    const { folder, vault } = prepare(text)
    const opened = await vault.read()
    const file = join(folder, 'workbook.set-aside-2026-11-22-1.json')
    expect(opened).toEqual({ kind: 'set-aside', file, why: expect.stringContaining(why) })
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(names(folder)).toEqual(['workbook.set-aside-2026-11-22-1.json'])
  })

  test('that is not text is set aside', async () => {
    const { folder, path, vault } = prepare('')
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 97) % 256)
    writeFileSync(path, bytes)
    expect(await vault.read()).toMatchObject({ kind: 'set-aside', why: 'The file is not text.' })
    expect(new Uint8Array(readFileSync(join(folder, 'workbook.set-aside-2026-11-22-1.json')))).toEqual(bytes)
  })

  test('never takes the place of one set aside before', async () => {
    const { folder, path, vault } = prepare('first')
    await vault.read()
    for (const text of ['second', 'third']) {
      writeFileSync(path, text)
      await vault.read()
    }
    const kept = [1, 2, 3].map((number) => textOf(folder, `workbook.set-aside-2026-11-22-${number}.json`))
    expect(kept).toEqual(['first', 'second', 'third'])
  })

  test('stays aside through every later save', async () => {
    const { folder, vault } = prepare('damaged')
    await vault.read()
    for (const screen of ['/one', '/two', '/three'])
      expect((await vault.save(workbookAt(screen))).kind).toBe('saved')
    expect(textOf(folder, 'workbook.set-aside-2026-11-22-1.json')).toBe('damaged')
    expect(await openVault(folder).read()).toMatchObject({ kind: 'opened' })
  })

  test('is spoken of at every start until something is saved', async () => {
    const { folder, vault } = prepare('damaged')
    await vault.read()
    const file = join(folder, 'workbook.set-aside-2026-11-22-1.json')
    const later = openVault(folder)
    expect(await later.read()).toMatchObject({ kind: 'set-aside', file })
    await later.save(workbookAt('/values'))
    expect(await openVault(folder).read()).toMatchObject({ kind: 'opened' })
  })

  test('names the good backup with its date, and keeps it where no save reaches it', async () => {
    const { folder, path, vault } = prepare('damaged')
    writeFileSync(`${path}.bak`, good)
    utimesSync(`${path}.bak`, new Date('2026-11-19T12:00:00Z'), new Date('2026-11-19T12:00:00Z'))
    const opened = await vault.read()
    expect(opened).toMatchObject({
      kind: 'set-aside',
      why: expect.stringContaining(
        'A backup from 19 November 2026 is kept beside it as workbook.backup-2026-11-19-1.json.',
      ),
    })
    for (const screen of ['/one', '/two', '/three']) await vault.save(workbookAt(screen))
    expect(textOf(folder, 'workbook.backup-2026-11-19-1.json')).toBe(good)
  })

  test('says nothing of a backup that does not open either, and keeps that too', async () => {
    const { folder, path, vault } = prepare('damaged')
    writeFileSync(`${path}.bak`, 'damaged as well')
    expect(await vault.read()).toMatchObject({
      kind: 'set-aside',
      why: expect.not.stringContaining('backup'),
    })
    expect(names(folder)).toEqual([
      'workbook.set-aside-2026-11-22-1.json',
      'workbook.set-aside-2026-11-22-2.json',
    ])
    expect(textOf(folder, 'workbook.set-aside-2026-11-22-2.json')).toBe('damaged as well')
  })

  test('that is gone while its backup is there is not taken for a new computer', async () => {
    const { folder, path, vault } = prepare(good)
    renameSync(path, `${path}.bak`)
    const opened = await vault.read()
    expect(opened).toMatchObject({ kind: 'set-aside', why: expect.stringContaining('A backup from') })
    expect(opened.kind === 'set-aside' && readFileSync(opened.file, 'utf8')).toBe(good)
    expect(names(folder)).toHaveLength(1)
  })

  test('that cannot be set aside is left where it is, and nothing is saved over it', async () => {
    const { folder, path } = prepare('damaged')
    const { fileSystem } = faultyFileSystem({
      fail: ({ name }) => (name === 'rename' ? 'EACCES' : undefined),
    })
    const vault = openVault(folder, { fileSystem, wait: async () => undefined })
    expect(await vault.read()).toMatchObject({ kind: 'unreadable', file: path })
    expect(await vault.save(workbookAt('/values'))).toMatchObject({ kind: 'not-saved' })
    expect(names(folder)).toEqual(['workbook.json'])
    expect(textOf(folder, 'workbook.json')).toBe('damaged')
  })
})

describe('what is left untouched', () => {
  test('a workbook made by a newer version, by reading and by saving', async () => {
    const text = JSON.stringify({ schema: 2, somethingNew: true })
    const { folder, path, vault } = prepare(text)
    expect(await vault.read()).toEqual({ kind: 'newer', file: path })
    expect(await vault.save(workbookAt('/values'))).toEqual({
      kind: 'not-saved',
      why: 'The workbook here was made by a newer version of Rotation. It is left as it is, and nothing was saved.',
    })
    expect(textOf(folder, 'workbook.json')).toBe(text)
    expect(names(folder)).toEqual(['workbook.json'])
  })

  test('a folder in the place of the workbook', async () => {
    const folder = makeTestFolder()
    mkdirSync(join(folder, 'workbook.json'))
    const vault = openVault(folder)
    expect(await vault.read()).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('folder') })
    expect(await vault.save(workbookAt('/values'))).toMatchObject({ kind: 'not-saved' })
    expect(names(folder)).toEqual(['workbook.json'])
  })

  test('a link in the place of the workbook, and what it leads to', async () => {
    const folder = makeTestFolder()
    writeFileSync(join(folder, 'elsewhere'), 'somebody else’s')
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'workbook.json'))
    const vault = openVault(folder)
    expect(await vault.read()).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('link') })
    expect(await vault.save(workbookAt('/values'))).toMatchObject({ kind: 'not-saved' })
    expect(textOf(folder, 'elsewhere')).toBe('somebody else’s')
  })

  test('a workbook that this account may not read', async () => {
    const { folder, path } = prepare(JSON.stringify(workbookAt('/values')))
    chmodSync(path, 0o000)
    const { fileSystem } = faultyFileSystem({ fail: ({ name }) => (name === 'read' ? 'EACCES' : undefined) })
    const vault = openVault(folder, { fileSystem })
    expect(await vault.read()).toEqual({
      kind: 'unreadable',
      file: path,
      why: 'This account may not read the file.',
    })
    expect(await vault.save(workbookAt('/limits'))).toMatchObject({ kind: 'not-saved' })
    chmodSync(path, 0o600)
    expect(textOf(folder, 'workbook.json')).toContain('/values')
    expect(names(folder)).toEqual(['workbook.json'])
  })
})

describe('saving', () => {
  test('says in plain words that the disk is full, and keeps the last save', async () => {
    const { folder } = prepare(JSON.stringify(workbookAt('/values')))
    const { fileSystem } = faultyFileSystem({ fail: ({ name }) => (name === 'write' ? 'ENOSPC' : undefined) })
    const vault = openVault(folder, { fileSystem })
    await vault.read()
    expect(await vault.save(workbookAt('/limits'))).toEqual({
      kind: 'not-saved',
      why: 'This disk is full. Your last saved work is untouched.',
    })
    expect(textOf(folder, 'workbook.json')).toContain('/values')
    expect(leftOvers(folder)).toEqual([])
  })

  test('works again when the fault has passed', async () => {
    const folder = makeTestFolder()
    let isFull = true
    const { fileSystem } = faultyFileSystem({
      fail: ({ name }) => (name === 'sync' && isFull ? 'EIO' : undefined),
    })
    const vault = openVault(folder, { fileSystem })
    expect((await vault.save(workbookAt('/one'))).kind).toBe('not-saved')
    isFull = false
    expect((await vault.save(workbookAt('/two'))).kind).toBe('saved')
    expect(textOf(folder, 'workbook.json')).toContain('/two')
    expect(names(folder)).toEqual(['workbook.json'])
  })

  test('goes on after a save that the folder did not confirm, without taking it for a stranger', async () => {
    const folder = makeTestFolder()
    let isFaulty = true
    const fail = ({ name, path }: { name: string; path: string }) =>
      isFaulty && name === 'sync' && path === folder ? 'EIO' : undefined
    const vault = openVault(folder, { fileSystem: faultyFileSystem({ fail }).fileSystem })
    expect((await vault.save(workbookAt('/one'))).kind).toBe('not-saved')
    isFaulty = false
    expect((await vault.save(workbookAt('/two'))).kind).toBe('saved')
    expect(names(folder)).toEqual(['workbook.json', 'workbook.json.bak'])
  })

  test('keeps beside what another program put in the place of the workbook', async () => {
    const { folder, path, vault } = prepare(JSON.stringify(workbookAt('/values')))
    await vault.read()
    const stranger = JSON.stringify(workbookAt('/from-another-computer'))
    writeFileSync(path, stranger)
    expect((await vault.save(workbookAt('/limits'))).kind).toBe('saved')
    expect(textOf(folder, 'workbook.set-aside-2026-11-22-1.json')).toBe(stranger)
    expect(textOf(folder, 'workbook.json')).toContain('/limits')
  })

  test('before reading does not replace what is there', async () => {
    const good = JSON.stringify(workbookAt('/values'))
    const { folder, vault } = prepare(good)
    await vault.save(workbookAt('/empty'))
    expect(textOf(folder, 'workbook.set-aside-2026-11-22-1.json')).toBe(good)
  })

  test('refuses a workbook that would be too large to open again', async () => {
    const folder = makeTestFolder()
    const evidence = 'ä'.repeat(20_000)
    const skills = Object.fromEntries(
      Array.from({ length: 140 }, (_, index) => [`skill-${index}`, { evidence }]),
    )
    const saved = await openVault(folder).save({ ...workbookAt('/skills'), skills })
    expect(saved).toMatchObject({ kind: 'not-saved', why: expect.stringContaining('5 MB') })
    expect(names(folder)).toEqual([])
  })

  test('refuses a workbook that would not open again', async () => {
    const folder = makeTestFolder()
    const at = '2026-11-22T14:02:00Z'
    const ratings = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [`item-${index}`, { kind: 'not-sure' as const, at }]),
    )
    const saved = await openVault(folder).save({ ...workbookAt('/values'), ratings })
    expect(saved).toMatchObject({ kind: 'not-saved', why: expect.stringContaining('5000 entries') })
    expect(names(folder)).toEqual([])
  })
})
