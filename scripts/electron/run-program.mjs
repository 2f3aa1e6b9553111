import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program with our own input and output and gives its exit code. */
export async function runProgram(program, words, env = {}) {
  const child = spawn(program, words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: needsShell(program),
  })
  const [code, signal] = await once(child, 'exit')
  return signal ? 1 : code
}

/** On Windows npm and the commands in node_modules/.bin are scripts. */
function needsShell(program) {
  return process.platform === 'win32' && !program.includes('\\')
}
