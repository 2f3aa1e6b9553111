import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const largestPiece = 16 * 1024 * 1024

/** The parts of a process's memory that it can write to: what a page has been told is in one of them. */
function listParts(pid: number): readonly { readonly start: number; readonly size: number }[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? []
      if (from === '') return []
      const start = Number.parseInt(from, 16)
      return [{ start, size: Number.parseInt(to, 16) - start }]
    })
}

/** How many parts of a process's memory hold the text, as one or two bytes a letter. Linux only. */
export function countInMemory(pid: number, text: string): number {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const wanted = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
  const holds = (bytes: Buffer) => wanted.some((each) => bytes.includes(each))
  try {
    return listParts(pid).filter(({ start, size }) => {
      for (let offset = 0; offset < size; offset += largestPiece)
        if (holds(readPiece(memory, start + offset, Math.min(largestPiece + 1024, size - offset))))
          return true
      return false
    }).length
  } finally {
    closeSync(memory)
  }
}

/** Parts that the system keeps to itself, and those given back meanwhile, read as nothing. */
function readPiece(memory: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, length, position))
  } catch {
    return Buffer.alloc(0)
  }
}
