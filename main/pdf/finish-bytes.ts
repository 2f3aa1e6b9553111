/** Replaces the last occurrence with something of the same length, so that every offset in the file still holds. */
function overwrite(bytes: Buffer, old: string, replacement: string): void {
  const at = bytes.lastIndexOf(old, undefined, 'latin1')
  if (at < 0 || replacement.length > old.length) throw new Error(`the PDF has no place for "${replacement}"`)
  bytes.write(replacement.padEnd(old.length), at, 'latin1')
}

/** The day jsPDF is given; it refuses years after 2037, so the true one is written here. */
export const PLACEHOLDER_DATE = "D:20000101120000+00'00'"

/**
 * Takes out what jsPDF always writes: its own name and version, an open action, and its header of PDF 1.3, which knows
 * no structure tree. The day stands at noon UTC, so that no exact time and no time zone is told.
 */
export function finishBytes(bytes: Buffer, made: Readonly<{ day: string; jspdfVersion: string }>): void {
  overwrite(bytes, `/Producer (jsPDF ${made.jspdfVersion})`, '/Producer (Rotation)')
  overwrite(bytes, '/OpenAction [3 0 R /FitH null]', '')
  overwrite(bytes, PLACEHOLDER_DATE, `D:${made.day.replaceAll('-', '')}120000+00'00'`)
  bytes.write('%PDF-1.7', 0, 'latin1')
}
