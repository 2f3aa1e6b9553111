import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { LARGEST_FILE } from '../../shared/workbook/json-guard.ts'
import { decodeText } from '../decode-text.ts'
import type { Surroundings } from './command.ts'
import { type Refused, refuse } from './outcome.ts'

/** The text of a file that somebody named, or why it was not read. */
export type Input = Readonly<{ kind: 'text'; text: string }> | Refused

const openingWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this account may not read it',
  EPERM: 'this account may not read it',
}

/** Reads a file, or standard input for `-`. A link is followed: whoever names a file means what it leads to. */
export async function readInput(name: string, { standardInput }: Surroundings): Promise<Input> {
  const label = name === '-' ? 'standard input' : name
  const bytes = await (name === '-' ? readStream(standardInput) : readFile(name))
  if (typeof bytes === 'string') return refuse(`${label}: ${bytes}`)
  const text = decodeText(bytes)
  return text === undefined ? refuse(`${label}: the file is not UTF-8 text`) : { kind: 'text', text }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > LARGEST_FILE) return 'the file is larger than 5 MB'
      chunks.push(chunk)
    }
  } catch {
    return 'it could not be read'
  }
  return Buffer.concat(chunks)
}

/** Opening without waiting: a pipe would otherwise hold us until somebody writes into it. */
async function readFile(name: string): Promise<Uint8Array | string> {
  let handle: FileHandle | undefined
  try {
    handle = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const seen = await handle.stat()
    if (seen.isDirectory()) return 'it is a folder, not a file'
    if (!seen.isFile()) return 'it is not a plain file'
    if (seen.size > LARGEST_FILE) return 'the file is larger than 5 MB'
    return await handle.readFile()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return openingWords[code] ?? 'it could not be read'
  } finally {
    await handle?.close()
  }
}
