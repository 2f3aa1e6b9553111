import { beforeEach, expect, test, vi } from 'vitest'
import { registerAppScheme } from '../../main/app-protocol.ts'
import { silenceNetwork } from '../../main/network-silence.ts'
import { guardEverything } from '../../main/security.ts'

/** Notes what the program asks of Electron before `ready`; the real one answers in tests/e2e/shell.spec.ts. */
const asked = vi.hoisted(() => ({
  switches: new Map<string, string | undefined>(),
  listeners: new Map<string, ((...words: unknown[]) => unknown)[]>(),
  schemes: [] as unknown[],
  isSandboxed: false,
  isPackaged: true,
  hasNoSandbox: false,
}))

vi.mock('electron', () => ({
  app: {
    get isPackaged() {
      return asked.isPackaged
    },
    on: (name: string, listener: () => unknown) =>
      asked.listeners.set(name, [...(asked.listeners.get(name) ?? []), listener]),
    enableSandbox: () => {
      asked.isSandboxed = true
    },
    commandLine: {
      appendSwitch: (name: string, value?: string) => asked.switches.set(name, value),
      hasSwitch: (name: string) => name === 'no-sandbox' && asked.hasNoSandbox,
    },
  },
  protocol: { registerSchemesAsPrivileged: (schemes: unknown[]) => asked.schemes.push(...schemes) },
  session: {},
}))

beforeEach(() => {
  asked.switches.clear()
  asked.listeners.clear()
  Object.assign(asked, { schemes: [], isSandboxed: false, isPackaged: true, hasNoSandbox: false })
})

/** A session that notes what is done to it. */
function openSession() {
  const calls = new Map<string, unknown>()
  const schemes: string[] = []
  const note = (name: string) => (value: unknown) => calls.set(name, value)
  const opened = {
    setSpellCheckerEnabled: note('spelling'),
    setSpellCheckerLanguages: note('languages'),
    enableNetworkEmulation: note('emulation'),
    setPermissionRequestHandler: note('request'),
    setPermissionCheckHandler: note('check'),
    setDevicePermissionHandler: note('device'),
    setDisplayMediaRequestHandler: note('display'),
    on: (name: string, listener: unknown) => calls.set(name, listener),
    webRequest: { onBeforeRequest: note('before') },
    protocol: { handle: (scheme: string) => schemes.push(scheme) },
  }
  for (const listener of asked.listeners.get('session-created') ?? []) listener(opened)
  return { calls, schemes }
}

test('(b) 1: sandboxes every page of a packaged program, whatever the command line says', () => {
  asked.hasNoSandbox = true
  guardEverything()
  expect(asked.isSandboxed).toBe(true)
})

test('(b) 2: sets the switches that are needed, and none that takes a guard away', () => {
  silenceNetwork()
  expect(asked.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
  expect([...asked.switches.keys()]).toEqual(
    expect.arrayContaining(['no-proxy-server', 'disable-http-cache']),
  )
  for (const never of ['no-sandbox', 'ignore-certificate-errors', 'js-flags', 'disable-web-security'])
    expect(asked.switches.has(never), never).toBe(false)
})

test('(b) 4: gives its scheme what a page needs and nothing more', () => {
  registerAppScheme()
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  expect(asked.schemes).toEqual([{ scheme: 'app', privileges }])
})

test('(b) 5: looks up no dictionary in any session', () => {
  silenceNetwork()
  const { calls } = openSession()
  expect(calls.get('spelling')).toBe(false)
  expect(calls.get('languages')).toEqual([])
  expect(calls.get('emulation')).toEqual({ offline: true })
})

test('(b) 5: refuses every permission, screen and device in every session', () => {
  guardEverything()
  const { calls } = openSession()
  const decide = vi.fn()
  const request = calls.get('request') as (...words: unknown[]) => void
  const display = calls.get('display') as (...words: unknown[]) => void
  const check = calls.get('check') as () => boolean
  const device = calls.get('device') as () => boolean
  request({}, 'media', decide)
  display({}, decide)
  expect(decide.mock.calls).toEqual([[false], [{}]])
  expect([check(), device()]).toEqual([false, false])
})

test('(b) 5: takes every scheme of the network away, and files', () => {
  guardEverything()
  expect(openSession().schemes.sort()).toEqual(['file', 'ftp', 'http', 'https', 'ws', 'wss'])
})

test('(b) 8: keeps a page where it is', () => {
  guardEverything()
  const prevented: string[] = []
  let decision: unknown
  let policy: unknown
  const contents = {
    on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
      listener({ preventDefault: () => prevented.push(name) }),
    setWindowOpenHandler: (handler: () => unknown) => {
      decision = handler()
    },
    setWebRTCIPHandlingPolicy: (chosen: string) => {
      policy = chosen
    },
  }
  for (const listener of asked.listeners.get('web-contents-created') ?? []) listener({}, contents)
  expect(prevented.sort()).toEqual([
    'will-attach-webview',
    'will-frame-navigate',
    'will-navigate',
    'will-redirect',
  ])
  expect(decision).toEqual({ action: 'deny' })
  expect(policy).toBe('disable_non_proxied_udp')
})
