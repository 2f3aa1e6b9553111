import { errorCode } from './error-code.ts'
import type { FileSystem, Found } from './file-system.ts'

/** A file's bytes, or what stands in the way. `unreadable`: nobody knows what it holds. */
export type WholeFile =
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array; changedAt: Date }>
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'damaged'; why: string }>
  | Readonly<{ kind: 'unreadable'; why: string }>

/** Reads a file that is not larger than it can be, follows no link, and changes nothing. */
export async function readWholeFile(
  fileSystem: FileSystem,
  path: string,
  largest: number,
): Promise<WholeFile> {
  try {
    const found = await fileSystem.look(path)
    if (found.kind === 'nothing') return { kind: 'nothing' }
    if (found.kind !== 'file') return { kind: 'unreadable', why: describeObstacle(found) }
    if (found.size === 0) return { kind: 'damaged', why: 'The file is empty.' }
    if (found.size > largest) return { kind: 'damaged', why: 'The file is larger than 5 MB.' }
    return { kind: 'bytes', bytes: await fileSystem.read(path), changedAt: found.changedAt }
  } catch (error) {
    return { kind: 'unreadable', why: describeRefusal(error) }
  }
}

function describeObstacle({ kind }: Found): string {
  if (kind === 'folder') return 'A folder lies where the file should be.'
  if (kind === 'link') return 'A link lies where the file should be, and links are not followed.'
  return 'Something that is not a file lies where the file should be.'
}

function describeRefusal(error: unknown): string {
  const code = errorCode(error)
  if (code === 'EACCES' || code === 'EPERM') return 'This account may not read the file.'
  return 'The disk did not give the file back.'
}
