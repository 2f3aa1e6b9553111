/** A text as a PDF string, in hexadecimal UTF-16 with its mark: nothing in it can end the string or be read as code. */
export function pdfString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}
