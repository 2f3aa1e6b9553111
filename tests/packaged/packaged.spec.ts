import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { listProcesses, readWindowState } from './look-at-system.ts'
import { asOrdinaryAccount, type Home, makeHome } from './ordinary-account.ts'
import { pack } from './pack.ts'
import { close, type Start, startProgram, startRefused } from './start-program.ts'

test.skip(process.platform !== 'linux', 'Packages of other systems are looked at on release machines.')

let packages = ''
let program = ''
let home: Home

test.beforeAll(() => {
  test.setTimeout(300_000)
  packages = mkdtempSync(join(tmpdir(), 'rotation-packages-'))
  spawnSync('chmod', ['755', packages])
  program = pack(packages)
})
test.afterAll(() => rmSync(packages, { recursive: true, force: true }))

test.beforeEach(() => {
  home = makeHome()
})
test.afterEach(() => rmSync(home.folder, { recursive: true, force: true, maxRetries: 5 }))

const start = (given: Omit<Start, 'program' | 'home'>) => startProgram({ program, home, ...given })
const refuse = (given: Omit<Start, 'program' | 'home'>) => startRefused({ program, home, ...given })

test('(b) 10: has every fuse as it is meant', async () => {
  const wire = await getCurrentFuseWire(program)
  const states = [
    [FuseV1Options.RunAsNode, FuseState.DISABLE],
    [FuseV1Options.EnableCookieEncryption, FuseState.DISABLE],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
    [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.DISABLE],
    [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
    [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
  ] as const
  for (const [fuse, state] of states) expect(wire[fuse], FuseV1Options[fuse]).toBe(state)
})

test('holds what the program needs and nothing else', () => {
  const resources = join(dirname(program), 'resources')
  expect(readdirSync(resources)).toEqual(['app.asar'])
  const files = listPackage(join(resources, 'app.asar'), { isPack: false })
  for (const needed of ['/package.json', '/LICENSE', '/NOTICE', '/out/main/main.js', '/out/content.json'])
    expect(files).toContain(needed)
  const strangers = files.filter((file) =>
    /node_modules|\.map$|\.tsx?$|^\/(main|renderer|shared|tests|scripts|docs)|cli\.js$|driven/.test(file),
  )
  expect(strangers).toEqual([])
})

test('says nothing of careers or physicians in its names', () => {
  const names = readdirSync(dirname(program)).join(' ')
  expect(names).toContain('rotation')
  expect(names).not.toMatch(/career|physician|next/i)
})

test('starts under an ordinary account with its sandbox on, shows its window, and leaves nothing in temp', async () => {
  const child = start({ environment: { ROTATION_DATA_FOLDER: join(home.folder, 'elsewhere') } })
  await expect.poll(readWindowState, { timeout: 30_000 }).toBe('IsViewable')
  expect(existsSync(join(home.folder, 'elsewhere'))).toBe(false)
  expect(statSync(join(home.folder, '.config', 'Rotation')).mode & 0o077).toBe(0)
  await close(child)
  expect(readdirSync(home.temporary).filter((name) => name.startsWith('rotation-'))).toEqual([])
  expect(readWindowState()).toBeUndefined()
})

test('(b) 1: keeps the page in the sandbox of the system', async () => {
  const child = start({})
  await expect.poll(readWindowState, { timeout: 30_000 }).toBe('IsViewable')
  const pages = listProcesses(program).filter(({ command }) => command.includes('--type=renderer'))
  expect(pages.length).toBeGreaterThan(0)
  for (const { seccomp, command } of pages) {
    expect(seccomp).toBe('2')
    expect(command).not.toContain('--no-sandbox')
  }
  await close(child)
})

test('says nothing to the network as released, in its first ten seconds', async () => {
  const calls = join(packages, 'calls')
  const strace = [
    '-f',
    '-qq',
    '-e',
    'trace=connect,sendto,sendmmsg,sendmsg,bind',
    '-e',
    'signal=none',
    '-o',
    calls,
  ]
  const words = [...strace, ...asOrdinaryAccount, 'timeout', '15', program]
  const watched = spawn('strace', words, { env: home.environment, cwd: home.folder, stdio: 'ignore' })
  await expect.poll(readWindowState, { timeout: 30_000 }).toBe('IsViewable')
  await once(watched, 'exit')
  const lines = readFileSync(calls, 'utf8').split('\n')
  expect(lines.filter((line) => line.includes('AF_INET'))).toEqual([])
  expect(lines.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0)
})

for (const word of [
  '--inspect',
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--proxy-server=127.0.0.1:9',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--user-data-dir=/tmp/elsewhere',
  '--load-extension=/tmp',
  '--no-sandbox',
])
  test(`(b) 3, (c) 32: does not start with ${word}, and draws nothing`, () => {
    const { status, said } = refuse({ words: [word] })
    expect(said).toEqual([`Rotation does not start with ${word.split('=')[0]}.`])
    expect(status).toBe(1)
  })

for (const [name, value] of [
  ['ELECTRON_RUN_AS_NODE', '1'],
  ['ELECTRON_ENABLE_LOGGING', '1'],
  ['SSLKEYLOGFILE', '/tmp/keys'],
] as const)
  test(`(b) 3: does not start while ${name} is set`, () => {
    const { status, said } = refuse({ words: ['-e', 'console.log(1)'], environment: { [name]: value } })
    expect(said).toEqual([`Rotation does not start with ${name}.`])
    expect(status).toBe(1)
  })

test('runs no code that it is pointed at, by NODE_OPTIONS or as an application', async () => {
  const stranger = join(home.folder, 'index.js')
  const proof = join(home.folder, 'tmp', 'stranger-was-here')
  writeFileSync(stranger, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`)
  chmodSync(stranger, 0o644)
  const child = start({ words: [home.folder], environment: { NODE_OPTIONS: `--require ${stranger}` } })
  await expect.poll(readWindowState, { timeout: 30_000 }).toBe('IsViewable')
  await close(child)
  expect(existsSync(proof)).toBe(false)
})
