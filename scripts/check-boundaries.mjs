/** Proves the borders between rooms that neither the compiler nor Biome can see. Ends with 1 where one is crossed. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findFaults } from './boundaries/find-faults.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['shared', 'main', 'renderer']

const files = rooms.flatMap((room) =>
  readdirSync(`${project}/${room}`, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
)
const faults = files.flatMap((file) => findFaults(file, readFileSync(`${project}/${file}`, 'utf8')))
for (const { file, line, message } of faults) console.error(`${file}:${line}: ${message}`)
if (faults.length > 0) process.exit(1)
console.log(`Checked the boundaries of ${files.length} files.`)
