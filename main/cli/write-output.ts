import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeDurably } from '../vault/durable-file.ts'
import { describeFault } from '../vault/write-fault.ts'
import { type Refused, refuse } from './outcome.ts'

/** Writes a file whole or not at all; undefined when it is there. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<Refused | undefined> {
  const written = await writeDurably({ path: resolve(file), bytes })
  return written.kind === 'written'
    ? undefined
    : refuse(`${file}: not written. ${describeFault(written.fault)}`)
}

/** True where both names lead to one file: what is read must not be written over. */
export function isSameFile(one: string, other: string): boolean {
  return realPath(one) === realPath(other)
}

function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}
