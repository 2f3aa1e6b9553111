/**
 * Computes the O*NET-based numbers of every path and present specialty from the tables and writes them into the
 * content files. Run it after changing O*NET codes, elements or tables; with `--check` it only says what would change.
 *
 *   node scripts/compute-profiles.mjs FOLDER-OF-ONET-TABLES [--check]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOnet } from './onet/read-onet.mjs'
import { describeCodes, refreshProfile } from './onet/refresh-profile.mjs'

const CONTENT = join(import.meta.dirname, '..', 'resources', 'content')

function readFolder(folder) {
  return readdirSync(join(CONTENT, folder)).map((name) => {
    const file = join(CONTENT, folder, name)
    return { file, json: JSON.parse(readFileSync(file, 'utf8')) }
  })
}

const [tables, ...options] = process.argv.slice(2)
if (tables === undefined) {
  console.error('Name the folder with the O*NET tables: node scripts/compute-profiles.mjs FOLDER [--check]')
  process.exit(1)
}

const onet = readOnet(tables)
const items = {
  values: readFolder('values').map(({ json }) => json),
  skills: readFolder('skills').map(({ json }) => json),
}
let changed = 0
for (const { file, json } of [...readFolder('paths'), ...readFolder('present-work')]) {
  const basis = { ...json.onet, codes: describeCodes(json.onet.codes, onet) }
  const text = `${JSON.stringify({ ...json, onet: basis, profile: refreshProfile({ rated: json, items, onet }) }, null, 2)}\n`
  if (text === readFileSync(file, 'utf8')) continue
  changed += 1
  console.log(file)
  if (!options.includes('--check')) writeFileSync(file, text)
}
console.log(`${changed} files ${options.includes('--check') ? 'would change' : 'changed'}`)
process.exit(options.includes('--check') && changed > 0 ? 1 : 0)
