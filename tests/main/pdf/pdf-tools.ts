import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Other people's programs look at our file; `tool` gets its path in the place of `FILE`. */
export function lookWith(tool: string, words: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'rotation-pdf-'))
  const file = join(folder, 'report.pdf')
  try {
    writeFileSync(file, bytes)
    const named = words.map((word) => (word === 'FILE' ? file : word))
    return execFileSync(tool, named, { encoding: 'latin1', maxBuffer: 64_000_000 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The words of the file in reading order, as a reader would copy them. */
export function wordsOfPdf(bytes: Uint8Array): string {
  return Buffer.from(lookWith('pdftotext', ['-enc', 'UTF-8', 'FILE', '-'], bytes), 'latin1').toString('utf8')
}

/** The file with every stream inflated. */
export function inflate(bytes: Uint8Array): string {
  return lookWith(
    'qpdf',
    ['--qdf', '--object-streams=disable', '--stream-data=uncompress', 'FILE', '-'],
    bytes,
  )
}

/** Words without regard to where lines and pages break. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
