import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './is-built.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))
const lock = `${project}/.tsbuild/building`
const oneMinute = 60_000

/** Builds what is missing or older than its source. Says nothing unless it fails. Two runs at once take turns. */
export async function buildQuietly() {
  if (isBuilt()) return
  await takeTurn()
  try {
    if (!isBuilt()) build()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Making a folder is the one step that only one of two processes can do. A very old one was left by a crash. */
async function takeTurn() {
  mkdirSync(`${project}/.tsbuild`, { recursive: true })
  while (!made(lock)) {
    if (age(lock) > oneMinute) rmSync(lock, { recursive: true, force: true })
    else await sleep(100)
  }
}

function made(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

function age(folder) {
  const made = statSync(folder, { throwIfNoEntry: false })
  return made === undefined ? 0 : Date.now() - made.mtimeMs
}

function build() {
  const result = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout}${result.stderr}`)
  process.exit(1)
}
