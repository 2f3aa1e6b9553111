import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { asOrdinaryAccount, type Home } from './ordinary-account.ts'

/** How the packaged program is started. */
export interface Start {
  readonly program: string
  readonly home: Home
  readonly words?: readonly string[]
  readonly environment?: Record<string, string>
}

export function startProgram({ program, home, words = [], environment = {} }: Start): ChildProcess {
  const [first = '', ...rest] = [...asOrdinaryAccount, program, ...words]
  const env = { ...home.environment, ...environment }
  return spawn(first, rest, { env, cwd: home.folder, stdio: 'ignore' })
}

export async function close(child: ChildProcess): Promise<void> {
  child.kill()
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** How a start ended that was refused. */
export interface Refusal {
  readonly status: number | null
  readonly said: readonly string[]
}

/** Starts the program without a display, where drawing would be an error of its own, and gives what it says. */
export function startRefused({ program, home, words = [], environment = {} }: Start): Refusal {
  const [first = '', ...rest] = [...asOrdinaryAccount, program, ...words]
  const env = { ...home.environment, DISPLAY: ':9999', ...environment }
  const options = { env, cwd: home.folder, encoding: 'utf8', timeout: 20_000 } as const
  const { status, stdout, stderr } = spawnSync(first, rest, options)
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
  /** Chromium grumbles where there is no D-Bus; that line is not ours. */
  return { status, said: lines.filter((line) => !line.includes('ERROR:bus.cc')) }
}
