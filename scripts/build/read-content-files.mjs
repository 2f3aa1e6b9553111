import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every JSON file under a folder as `{ file, json }`, sorted by name so that a build repeats byte for byte. */
export function readContentFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => ({ file: relative(folder, path).split(sep).join('/'), json: readJson(path) }))
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error.message}`)
  }
}
