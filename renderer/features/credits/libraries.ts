/** A library that ships with the program. */
interface Library {
  readonly name: string
  readonly does: string
  readonly licence: string
}

/** What ships inside the program; tools that only build it are named in package.json. */
export const libraries: readonly Library[] = [
  { name: 'Electron', does: 'the window, with Chromium and Node.js', licence: 'MIT, and those of its parts' },
  { name: 'React', does: 'paints the screens', licence: 'MIT' },
  { name: 'wouter', does: 'leads from screen to screen', licence: 'Unlicense' },
  { name: 'React Hook Form', does: 'checks pages on Continue', licence: 'MIT' },
  { name: 'Zod', does: 'checks every file that is read', licence: 'MIT' },
  { name: 'electron-store', does: 'keeps the settings', licence: 'MIT' },
  { name: 'age-encryption', does: 'seals the workbook', licence: 'BSD-3-Clause' },
  { name: 'noble and scure', does: 'the ciphers under the seal', licence: 'MIT' },
  { name: 'EFF word list', does: 'the six words of a passphrase', licence: 'CC BY 3.0 US' },
  {
    name: 'zxcvbn-ts',
    does: 'estimates passphrases',
    licence: 'MIT; word counts from OpenSubtitles, ODC-BY',
  },
  { name: 'jsPDF', does: 'makes the PDF', licence: 'MIT' },
]
