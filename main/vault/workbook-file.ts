import { LARGEST_FILE } from '../../shared/workbook/json-guard.ts'
import { parseWorkbook } from '../../shared/workbook/parse-workbook.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { decodeText } from '../decode-text.ts'
import type { FileSystem } from './file-system.ts'
import { readWholeFile } from './read-whole-file.ts'
import { open, seal } from './sealing.ts'

/** What a workbook file holds. `unreadable`: it is there but cannot be looked into, so nobody knows what it holds. */
export type WorkbookFile =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'newer' }>
  | Readonly<{ kind: 'workbook'; workbook: Workbook; bytes: Uint8Array; changedAt: Date }>
  | Readonly<{ kind: 'damaged'; why: string }>
  | Readonly<{ kind: 'unreadable'; why: string }>

/** Reads a workbook file and changes nothing. */
export async function readWorkbookFile(fileSystem: FileSystem, path: string): Promise<WorkbookFile> {
  const file = await readWholeFile(fileSystem, path, LARGEST_FILE)
  return file.kind === 'bytes' ? parseBytes(file.bytes, file.changedAt) : file
}

/** The bytes of a workbook as they go to the disk, or why they must not: they would not open again. */
export async function bytesOf(
  workbook: Workbook,
): Promise<Readonly<{ kind: 'bytes'; bytes: Uint8Array } | { kind: 'refused'; why: string }>> {
  const bytes = await seal(new TextEncoder().encode(JSON.stringify(workbook)))
  if (bytes.length > LARGEST_FILE) return { kind: 'refused', why: 'It has grown past 5 MB.' }
  const again = await parseBytes(bytes, new Date(0))
  if (again.kind === 'workbook') return { kind: 'bytes', bytes }
  return { kind: 'refused', why: again.kind === 'damaged' ? again.why : 'It would not open again.' }
}

async function parseBytes(bytes: Uint8Array, changedAt: Date): Promise<WorkbookFile> {
  const text = decodeText(await open(bytes))
  if (text === undefined) return { kind: 'damaged', why: 'The file is not text.' }
  const parsed = parseWorkbook(text)
  if (parsed.kind === 'newer') return { kind: 'newer' }
  if (parsed.kind === 'refused')
    return { kind: 'damaged', why: `It does not hold a workbook: ${parsed.why}.` }
  return { kind: 'workbook', workbook: parsed.workbook, bytes, changedAt }
}
