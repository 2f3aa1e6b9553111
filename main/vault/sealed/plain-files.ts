import { join } from 'node:path'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { dayOf } from '../../day-of.ts'
import { writeDurably } from '../durable-file.ts'
import { errorCode } from '../error-code.ts'
import { readWholeFile } from '../read-whole-file.ts'
import { freeName } from '../set-aside.ts'
import { readWorkbookFile } from '../workbook-file.ts'
import type { Desk } from './desk.ts'

/** What the first version left open to everybody: its workbook, and what was kept of it. */
const plainShape =
  /^workbook\.(?:json(?:\.bak|\.[0-9a-f]{12}\.part)?|(?:set-aside|backup)-\d{4}-\d\d-\d\d-\d+\.json)$/

const largest = 64 * 1024 * 1024

/** The names of the first version's files. */
export async function listPlain({ fileSystem }: Desk, plainFolder: string): Promise<readonly string[]> {
  const names = await fileSystem.list(plainFolder).catch(ignoreMissing)
  return names.filter((name) => plainShape.test(name))
}

/** The workbook of the first version, or where that does not open the newest backup of it that does. */
export async function findPlainWorkbook(desk: Desk, plainFolder: string): Promise<PlainWorkbook | undefined> {
  const names = (await listPlain(desk, plainFolder)).filter((name) => backupShape.test(name))
  for (const name of ['workbook.json', ...names.sort(inOrder.compare).reverse()]) {
    const file = await readWorkbookFile(desk.fileSystem, join(plainFolder, name))
    if (file.kind === 'newer') return undefined
    if (file.kind !== 'workbook') continue
    const { workbook, changedAt, bytes } = file
    return { name, workbook, savedAt: changedAt.toISOString(), size: bytes.length }
  }
  return undefined
}

/** What the first version left, and which of its files that is. */
export interface PlainWorkbook {
  readonly name: string
  readonly workbook: Workbook
  readonly savedAt: string
  readonly size: number
}

const backupShape = /^workbook\.(?:json\.bak|backup-.*\.json)$/
const inOrder = new Intl.Collator('en', { numeric: true })

interface Sealing {
  readonly identity: string
  readonly plainFolder: string
  /** The workbook that is sealed already: the same in the open need not be kept again. */
  readonly sealedAlready: unknown
}

/** Seals every open file of the first version beside the vault, and only then removes it. */
export async function sealPlainFiles(desk: Desk, sealing: Sealing): Promise<void> {
  const { fileSystem } = desk
  for (const name of await listPlain(desk, sealing.plainFolder)) {
    const path = join(sealing.plainFolder, name)
    const file = await readWholeFile(fileSystem, path, largest)
    if (file.kind === 'unreadable' || file.kind === 'nothing') continue
    const isKept = file.kind === 'damaged' || isSame(file.bytes, sealing.sealedAlready)
    if (isKept || (await sealBeside(desk, sealing.identity, file.bytes))) await fileSystem.remove(path)
  }
}

async function sealBeside(desk: Desk, identity: string, bytes: Uint8Array): Promise<boolean> {
  const sealed = await desk.sealer.ask('sealRaw', { identity, bytes })
  const path = join(desk.folder, 'workbook.plain.age')
  const free = await freeName({ ...desk, path, as: 'set-aside', day: dayOf(desk.now()) })
  const written = await writeDurably({ ...desk, path: free, bytes: sealed })
  return written.kind === 'written'
}

function isSame(bytes: Uint8Array, json: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(Buffer.from(bytes).toString('utf8'))) === JSON.stringify(json)
  } catch {
    return false
  }
}

function ignoreMissing(error: unknown): readonly string[] {
  if (errorCode(error) === 'ENOENT') return []
  throw error
}
