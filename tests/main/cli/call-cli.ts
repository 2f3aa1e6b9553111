import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type Printed, runCli } from '../../../main/cli/run-cli.ts'

const main = fileURLToPath(new URL('../../../main', import.meta.url))

/** Runs a command in this process. */
export function callCli(words: readonly string[], input: string | Uint8Array = ''): Promise<Printed> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const standardInput = (async function* () {
    yield bytes
  })()
  return runCli(words, { here: main, standardInput, now: new Date('2026-11-22T14:02:00Z') })
}

/** Runs a command as a program of its own, as somebody's script would. */
export async function spawnCli(words: readonly string[], input = ''): Promise<Printed> {
  const program = spawn(process.execPath, [`${main}/cli.ts`, ...words], { stdio: 'pipe' })
  program.stdin.on('error', () => undefined).end(input)
  const [output, error, [exitCode]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'close'),
  ])
  return { output, error, exitCode: Number(exitCode) }
}
