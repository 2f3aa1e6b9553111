import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Written, writeDurably } from '../../../main/vault/durable-file.ts'
import { type DiskCall, faultyFileSystem } from './faulty-file-system.ts'
import { leftOvers, makeTestFolder } from './test-folder.ts'

const older = 'the older words'
const newer = 'the newer words, which are longer'

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function prepareFile(): { folder: string; path: string } {
  const folder = makeTestFolder()
  const path = join(folder, 'workbook.json')
  writeFileSync(path, older)
  return { folder, path }
}

type Faults = Parameters<typeof faultyFileSystem>[0]

async function writeWith(
  path: string,
  faults: Faults,
): Promise<{ written: Written; made: DiskCall[]; waited: number }> {
  const { fileSystem, made } = faultyFileSystem(faults)
  let waited = 0
  const wait = async (milliseconds: number) => {
    waited += milliseconds
  }
  const written = await writeDurably({ path, bytes: bytesOf(newer), keepsBackup: true, fileSystem, wait })
  return { written, made, waited }
}

/** Fails one kind of call every time it is made. */
function failing(name: string, code: string): Faults {
  return { fail: (call) => (call.name === name ? code : undefined) }
}

describe('a write that succeeds', () => {
  test('leaves the new file, the old one as backup, and nothing else', async () => {
    const { folder, path } = prepareFile()
    expect((await writeWith(path, {})).written).toEqual({ kind: 'written' })
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(older)
    expect(readdirSync(folder).sort()).toEqual(['workbook.json', 'workbook.json.bak'])
  })

  test('can be read by this account only', async () => {
    const path = join(makeTestFolder(), 'workbook.json')
    await writeDurably({ path, bytes: bytesOf(newer) })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('forces the file to the disk and reads it back before it takes the name, and the folder after', async () => {
    const { path } = prepareFile()
    const { made } = await writeWith(path, {})
    const order = made.map(({ name }) => name)
    const named = made.findIndex((call) => call.name === 'rename' && call.path === path)
    expect(order.slice(0, named)).toEqual(
      expect.arrayContaining(['createFile', 'write', 'size', 'sync', 'close', 'read', 'link']),
    )
    expect(order.indexOf('sync')).toBeLessThan(order.indexOf('read'))
    expect(order.slice(named + 1)).toEqual(['openFolder', 'sync', 'close'])
  })

  test('goes on after a short write until every byte is taken', async () => {
    const { path } = prepareFile()
    const { written, made } = await writeWith(path, { take: (offered) => Math.min(offered, 5) })
    expect(written).toEqual({ kind: 'written' })
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(made.filter(({ name }) => name === 'write')).toHaveLength(Math.ceil(newer.length / 5))
  })

  test('keeps a copy as backup where the disk knows no second names', async () => {
    const { path } = prepareFile()
    expect((await writeWith(path, failing('link', 'EPERM'))).written).toEqual({ kind: 'written' })
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(older)
  })

  test('replaces the backup of the save before', async () => {
    const { path } = prepareFile()
    for (const text of ['first', 'second', 'third'])
      await writeDurably({ path, bytes: bytesOf(text), keepsBackup: true })
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe('second')
  })

  test('does not mind a disk that cannot force a folder', async () => {
    const { path } = prepareFile()
    expect((await writeWith(path, failing('openFolder', 'EINVAL'))).written).toEqual({ kind: 'written' })
  })

  test('waits for a virus scanner to let go', async () => {
    const { path } = prepareFile()
    let held = 4
    const fail = ({ name }: DiskCall) => (name === 'rename' && held-- > 0 ? 'EBUSY' : undefined)
    const { written, waited } = await writeWith(path, { fail })
    expect(written).toEqual({ kind: 'written' })
    expect(waited).toBe(20 + 40 + 80 + 160)
  })
})

describe('a write that fails', () => {
  const cases: readonly [string, string, string][] = [
    ['createFile', 'ENOSPC', 'disk-full'],
    ['createFile', 'EACCES', 'not-allowed'],
    ['createFile', 'EROFS', 'not-allowed'],
    ['createFile', 'ENOENT', 'folder-gone'],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['write', 'EIO', 'disk-fault'],
    ['size', 'EIO', 'disk-fault'],
    ['sync', 'EIO', 'disk-fault'],
    ['sync', 'ENOSPC', 'disk-full'],
    ['close', 'EIO', 'disk-fault'],
    ['close', 'ENOSPC', 'disk-full'],
    ['read', 'EIO', 'disk-fault'],
    ['look', 'EACCES', 'not-allowed'],
    ['rename', 'EXDEV', 'disk-fault'],
    ['rename', 'EPERM', 'not-allowed'],
    ['rename', 'EBUSY', 'held'],
  ]

  test.each(cases)(
    'at %s with %s leaves the old file and no left-over, and says %s',
    async (name, code, fault) => {
      const { folder, path } = prepareFile()
      const { written } = await writeWith(path, failing(name, code))
      expect(written).toEqual({ kind: 'failed', fault })
      expect(readFileSync(path, 'utf8')).toBe(older)
      expect(leftOvers(folder)).toEqual([])
    },
  )

  test('with a full disk at any call leaves a whole file, old or new', async () => {
    const { made } = await writeWith(prepareFile().path, {})
    expect(made.length).toBeGreaterThan(10)
    for (let number = 1; number <= made.length; number++) {
      const { folder, path } = prepareFile()
      const { written } = await writeWith(path, {
        fail: (_call, each) => (each === number ? 'ENOSPC' : undefined),
      })
      const text = readFileSync(path, 'utf8')
      expect([older, newer]).toContain(text)
      expect(written.kind === 'written' ? newer : text, `call ${number}`).toBe(text)
      expect(leftOvers(folder)).toEqual([])
    }
  })

  test('notices a disk that takes nothing more and reports no error', async () => {
    const { path } = prepareFile()
    const { written } = await writeWith(path, { take: () => 0 })
    expect(written).toEqual({ kind: 'failed', fault: 'disk-full' })
    expect(readFileSync(path, 'utf8')).toBe(older)
  })

  test('notices a file that is shorter than what was written', async () => {
    const { path } = prepareFile()
    const { fileSystem } = faultyFileSystem({})
    const cutting = {
      ...fileSystem,
      createFile: async (name: string) => ({ ...(await fileSystem.createFile(name)), size: async () => 3 }),
    }
    const written = await writeDurably({ path, bytes: bytesOf(newer), fileSystem: cutting })
    expect(written).toEqual({ kind: 'failed', fault: 'not-kept' })
    expect(readFileSync(path, 'utf8')).toBe(older)
  })

  test('notices a single byte that reads back changed', async () => {
    const { path } = prepareFile()
    const { fileSystem } = faultyFileSystem({})
    const forgetting = {
      ...fileSystem,
      read: async (name: string) =>
        (await fileSystem.read(name)).map((byte, index) => (index === 7 ? byte ^ 1 : byte)),
    }
    const written = await writeDurably({ path, bytes: bytesOf(newer), fileSystem: forgetting })
    expect(written).toEqual({ kind: 'failed', fault: 'not-kept' })
    expect(readFileSync(path, 'utf8')).toBe(older)
  })

  test('gives up on a held file after ten seconds', async () => {
    const { path } = prepareFile()
    const { waited } = await writeWith(path, failing('rename', 'EPERM'))
    expect(waited).toBe(10_000)
  })

  test('does not claim a save that the folder did not confirm', async () => {
    const { folder, path } = prepareFile()
    const fail = (call: DiskCall) => (call.name === 'sync' && call.path === folder ? 'EIO' : undefined)
    expect((await writeWith(path, { fail })).written).toEqual({ kind: 'failed', fault: 'not-confirmed' })
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(older)
  })
})

describe('what is never written over', () => {
  test('a link, whose target stays as it is', async () => {
    const folder = makeTestFolder()
    writeFileSync(join(folder, 'elsewhere'), older)
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'workbook.json'))
    const written = await writeDurably({ path: join(folder, 'workbook.json'), bytes: bytesOf(newer) })
    expect(written).toEqual({ kind: 'failed', fault: 'is-link' })
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe(older)
  })

  test('a link that leads nowhere', async () => {
    const folder = makeTestFolder()
    symlinkSync(join(folder, 'nowhere'), join(folder, 'workbook.json'))
    const written = await writeDurably({ path: join(folder, 'workbook.json'), bytes: bytesOf(newer) })
    expect(written).toEqual({ kind: 'failed', fault: 'is-link' })
    expect(readdirSync(folder)).toEqual(['workbook.json'])
  })

  test('a folder', async () => {
    const folder = makeTestFolder()
    mkdirSync(join(folder, 'workbook.json'))
    const written = await writeDurably({ path: join(folder, 'workbook.json'), bytes: bytesOf(newer) })
    expect(written).toEqual({ kind: 'failed', fault: 'is-folder' })
  })
})
