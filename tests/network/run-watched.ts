import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const isRoot = process.getuid?.() === 0
const trial = ['-n', 'ip', 'link', 'add', 'here', 'type', 'veth', 'peer', 'name', 'there']
const canCountPackets = spawnSync('unshare', trial, { stdio: 'ignore' }).status === 0

/** Everything by which a program can send or be reached. */
const watchedCalls = 'connect,sendto,sendmmsg,sendmsg,bind'

/** What a program did while it was watched. */
export interface Watched {
  readonly exitCode: number | null
  readonly output: string
  /** Calls that name an address of the internet, as strace wrote them down. */
  readonly internetCalls: readonly string[]
  /** Calls to this computer's own display and the like: proof that the rig sees anything at all. */
  readonly localCalls: number
  /** Packets sent from a network of its own, where one can be set up: mostly root only. */
  readonly packets: number | undefined
}

/** Runs one of the programs beside this file in Electron under strace and, where possible, in a network of its own. */
export async function runWatched(program: string, environment: Record<string, string>): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'rotation-watched-'))
  try {
    return await watch(folder, program, environment)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function watch(folder: string, program: string, environment: Record<string, string>): Promise<Watched> {
  const [calls, packets] = [join(folder, 'calls'), join(folder, 'packets')]
  const namespace = canCountPackets ? ['unshare', '-n', 'sh', here('count-packets.sh'), packets] : []
  const strace = ['strace', '-f', '-qq', '-e', `trace=${watchedCalls}`, '-e', 'signal=none', '-o', calls]
  const electron = [findElectronProgram(), ...(isRoot ? ['--no-sandbox'] : []), here(`programs/${program}`)]
  const [first = '', ...words] = [...namespace, ...strace, ...electron]
  const env = { ...process.env, ...environment, ROTATION_DATA_FOLDER: join(folder, 'data') }
  const child = spawn(first, words, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const lines = readFileSync(calls, 'utf8').split('\n')
  return {
    exitCode,
    output,
    internetCalls: lines.filter((line) => line.includes('sa_family=AF_INET')),
    localCalls: lines.filter((line) => line.includes('sa_family=AF_UNIX')).length,
    packets: existsSync(packets) ? Number(readFileSync(packets, 'utf8')) : undefined,
  }
}

/** The package gives the path of its program; the type that it brings along describes what runs inside. */
function findElectronProgram(): string {
  return String(createRequire(import.meta.url)('electron'))
}
