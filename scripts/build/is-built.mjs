import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const sources = [
  'shared',
  'main',
  'renderer',
  'resources',
  'scripts/build',
  'electron.vite.config.ts',
  'package-lock.json',
]

/** The last file that a build writes. */
const builtFiles = ['out/content.json', 'out/main/main.js', 'out/main/cli.js', 'out/renderer/index.html']

/** True when everything is built and no source is younger. */
export function isBuilt() {
  const built = builtFiles.map((file) => join(project, file))
  if (!built.every((file) => existsSync(file))) return false
  const oldest = Math.min(...built.map(changedAt))
  return sources.every((source) => newest(join(project, source)) <= oldest)
}

const changedAt = (path) => statSync(path).mtimeMs

/** A folder's own time counts too: it changes when a file is removed. */
function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return changedAt(path)
  const inside = readdirSync(path, { recursive: true }).map((name) => changedAt(join(path, name)))
  return Math.max(changedAt(path), ...inside)
}
