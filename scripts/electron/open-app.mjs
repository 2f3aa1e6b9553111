import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the built application. Gives a way to end it, and the exit code to wait for. */
export function openApp() {
  const electron = createRequire(import.meta.url)('electron')
  const words = runsAsRoot() ? ['--no-sandbox', project] : [project]
  const child = spawn(electron, words, { stdio: 'inherit' })
  process.once('SIGTERM', () => child.kill())
  return { close: () => child.kill(), ended: once(child, 'exit').then(([code]) => code ?? 0) }
}

/** Chromium's sandbox cannot be set up by root, and it refuses to start without one unless told so. */
function runsAsRoot() {
  return process.platform === 'linux' && process.getuid() === 0
}
