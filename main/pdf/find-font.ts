import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The four faces of the report, as their files are named. */
export const FONT_FILES = {
  sans: ['source-sans-3', '400Regular', 'SourceSans3_400Regular.ttf'],
  'sans-bold': ['source-sans-3', '600SemiBold', 'SourceSans3_600SemiBold.ttf'],
  serif: ['source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'],
  'serif-bold': ['source-serif-4', '600SemiBold', 'SourceSerif4_600SemiBold.ttf'],
} as const

/** The name of a face. */
export type FontName = keyof typeof FONT_FILES

/** All faces. */
export const FONT_NAMES = ['sans', 'sans-bold', 'serif', 'serif-bold'] as const satisfies readonly FontName[]

function placesIn(folder: string, name: FontName): readonly string[] {
  const [family, weight, file] = FONT_FILES[name]
  return [
    join(folder, 'fonts', file),
    join(folder, 'node_modules', '@expo-google-fonts', family, weight, file),
  ]
}

/** Looks upward from a folder: the built program carries its faces in `out/fonts`, the source tree in its packages. */
export function findFont(name: FontName, from = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = placesIn(folder, name).find((file) => existsSync(file))
    if (found !== undefined) return found
    if (folder === dirname(folder)) throw new Error(`the font ${name} was not found above ${from}`)
  }
}
