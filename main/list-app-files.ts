import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { appOrigin } from './app-address.ts'

/** Maps every address that the window may ask for to its file. `folder` is the application's own. */
export function listAppFiles(folder: string): ReadonlyMap<string, string> {
  const pages = join(folder, 'out', 'renderer')
  const files = new Map<string, string>()
  for (const entry of readdirSync(pages, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    files.set(`${appOrigin}/${relative(pages, file).split(sep).join('/')}`, file)
  }
  files.set(`${appOrigin}/`, join(pages, 'index.html'))
  files.set(`${appOrigin}/content.json`, join(folder, 'out', 'content.json'))
  return files
}
