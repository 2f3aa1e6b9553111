/**
 * Reads resources/content, checks it as the application does when it starts, and writes out/content.json:
 * a list of `{ file, json }`. Prints every damaged file with the id at fault and ends with 1.
 * With `--draft` it writes what there is all the same, for work on content that is not whole yet.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseContent } from '../shared/content/parse-content.ts'
import { readContentFiles } from './build/read-content-files.mjs'

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const files = readContentFiles(inProject('resources/content'))
const content = parseContent(files)
if (content.kind === 'damaged') {
  for (const { file, id, message } of content.problems) console.error(`${file}: ${id}: ${message}`)
  if (!process.argv.includes('--draft')) process.exit(1)
}
mkdirSync(inProject('out'), { recursive: true })
writeFileSync(inProject('out/content.json'), JSON.stringify(files))
