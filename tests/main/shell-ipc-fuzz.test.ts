import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { answerCalls } from '../../main/ipc.ts'
import { isModest } from '../../main/is-modest.ts'
import { type CallName, calls, type Handlers } from '../../shared/ipc.ts'
import { defaultPreferences, type Preferences } from '../../shared/preferences.ts'
import { emptyWorkbook } from '../../shared/workbook/workbook.ts'
import { hostileWords } from './hostile-words.ts'

type Listener = (event: unknown, ...words: readonly unknown[]) => unknown

const electron = vi.hoisted(() => ({ channels: new Map<string, Listener>() }))

vi.mock('electron', () => ({
  app: { isPackaged: true },
  ipcMain: {
    handle: (channel: string, listener: Listener) => electron.channels.set(channel, listener),
    removeAllListeners: () => undefined,
  },
}))

const canary = '/home/canary/private-7f3a'
const saved = { at: '2026-11-01T10:00:00Z' }

/** What the main process holds; every handler notes that it was reached. */
const state = { preferences: defaultPreferences, workbook: emptyWorkbook(saved.at), reached: 0 }

function reach(): void {
  state.reached++
}

const own: Partial<Handlers> = {
  loadPreferences: () => {
    reach()
    return state.preferences
  },
  savePreferences: (chosen: Preferences) => {
    reach()
    state.preferences = chosen
    return chosen
  },
  saveWorkbook: (workbook) => {
    reach()
    state.workbook = workbook
    return { kind: 'saved', ...saved }
  },
}

/** All other calls reach a handler that fails and whose fault holds private text. */
function fail(): never {
  reach()
  throw new Error(canary)
}

const names = Object.keys(calls) as CallName[]
const handlers = { ...Object.fromEntries(names.map((name) => [name, fail])), ...own } as Partial<Handlers>

const page = { url: 'app://rotation/', parent: null }
const trusted = { senderFrame: page }
const strangers = [
  { senderFrame: null },
  { senderFrame: { url: 'app://rotation/', parent: page } },
  { senderFrame: { url: 'about:blank', parent: page } },
  { senderFrame: { url: 'app://rotation.example/', parent: null } },
  { senderFrame: { url: 'https://rotation/', parent: null } },
  { senderFrame: { url: 'data:text/html,app://rotation/', parent: null } },
]

const failed = { kind: 'failed' }

async function ask(name: CallName, event: unknown, words: readonly unknown[]): Promise<unknown> {
  return electron.channels.get(`rotation:${name}`)?.(event, ...words)
}

/** The table says what is right; a value that it cannot even look at is not. */
function isRight(name: CallName, words: readonly unknown[]): boolean {
  return isModest(words) && calls[name].takes.safeParse(words).success
}

beforeAll(() => answerCalls(handlers))

test('listens on the channels of the table and on no other', () => {
  expect([...electron.channels.keys()].sort()).toEqual(names.map((name) => `rotation:${name}`).sort())
})

test('(c) 35: answers 10,000 hostile calls with one refusal, and nothing changes', {
  timeout: 120_000,
}, async () => {
  const prototypes = [Object.prototype, Array.prototype].map((each) => Object.getOwnPropertyNames(each))
  const counts = { right: 0, refused: 0, strangers: 0 }
  const call = fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom(trusted, trusted, trusted, ...strangers),
    hostileWords,
  )
  const property = fc.asyncProperty(call, async ([name, event, words]) => {
    const before = { ...state }
    const reply = await ask(name, event, words)
    const passes = event === trusted && isRight(name, words)
    counts[passes ? 'right' : event === trusted ? 'refused' : 'strangers']++
    expect(JSON.stringify(reply)).not.toContain(canary)
    expect(state.reached).toBe(before.reached + (passes ? 1 : 0))
    if (passes && name in own) expect(reply).toMatchObject({ kind: 'answered' })
    else expect(reply).toEqual(failed)
    if (!passes) expect(state).toEqual(before)
  })
  await fc.assert(property, { numRuns: 10_000, seed: 35, endOnFailure: true })
  expect([Object.prototype, Array.prototype].map((each) => Object.getOwnPropertyNames(each))).toEqual(
    prototypes,
  )
  /** The generator is only worth something while every kind of call is among them. */
  expect(counts.right).toBeGreaterThan(300)
  expect(counts.refused).toBeGreaterThan(3000)
  expect(counts.strangers).toBeGreaterThan(3000)
})

test('(b) 12: a packaged program writes nothing down of what went wrong', async () => {
  const written = [
    vi.spyOn(console, 'error'),
    vi.spyOn(console, 'log'),
    vi.spyOn(process.stderr, 'write'),
    vi.spyOn(process.stdout, 'write'),
  ]
  for (const name of names) await ask(name, trusted, [canary])
  for (const spy of written) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
