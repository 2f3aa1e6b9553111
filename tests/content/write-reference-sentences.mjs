/**
 * Writes reference-sentences.json: a hash of every sentence of six words or more in the research notes, so that the
 * sweep can tell copied sentences without the notes lying beside the checkout.
 * `npx node tests/content/write-reference-sentences.mjs FOLDER`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSentence, splitSentences } from './split-sentences.ts'

const folder = process.argv[2] ?? '../shared/reference'

function stringsOf(json) {
  if (typeof json === 'string') return [json]
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(stringsOf) : []
}

const texts = [
  ...stringsOf(JSON.parse(readFileSync(join(folder, 'roles.json'), 'utf8'))),
  ...['roles.md', 'systems.md', 'support.md'].map((name) => readFileSync(join(folder, name), 'utf8')),
]
const hashes = [...new Set(texts.flatMap(splitSentences).map(hashSentence))].sort()
writeFileSync(
  new URL('./reference-sentences.json', import.meta.url),
  `[\n${hashes.map((hash) => `  "${hash}"`).join(',\n')}\n]\n`,
)
console.log(`${hashes.length} sentences`)
