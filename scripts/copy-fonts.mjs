/** Puts the faces of the report beside the built program, so that it finds them without its packages. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_NAMES, findFont } from '../main/pdf/find-font.ts'

const fonts = fileURLToPath(new URL('../out/fonts', import.meta.url))
const packages = fileURLToPath(new URL('../main/pdf', import.meta.url))

mkdirSync(fonts, { recursive: true })
for (const name of FONT_NAMES) {
  const file = findFont(name, packages)
  copyFileSync(file, `${fonts}/${basename(file)}`)
}
