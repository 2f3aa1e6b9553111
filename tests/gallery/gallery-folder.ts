import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the pictures are kept; git ignores it. */
export const galleryFolder = fileURLToPath(new URL('../../out/gallery', import.meta.url))

/** An empty folder for one part of the gallery: "begin", "people/uk-gp". */
export function emptyFolder(part: string): string {
  const folder = join(galleryFolder, part)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
