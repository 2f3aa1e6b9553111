import { existsSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

/** What a page gets for an address: the status, or the word `refused`. */
function ask(page: Page, address: string): Promise<number | string> {
  return page.evaluate(
    (target) =>
      fetch(target).then(
        (answer) => answer.status,
        () => 'refused',
      ),
    address,
  )
}

test('stays on its page when told to go elsewhere', async ({ page }) => {
  const before = page.url()
  for (const address of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://other/',
    'data:text/html,hello',
  ]) {
    await page.evaluate((target) => {
      location.href = target
    }, address)
    await page.waitForTimeout(100)
    expect(page.url()).toBe(before)
  }
})

test('opens no second window', async ({ app, page }) => {
  const opened = await page.evaluate(() => window.open('https://example.org/'))
  expect(opened).toBeNull()
  expect(app.windows()).toHaveLength(1)
})

for (const address of [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://other/index.html',
]) {
  test(`asks nothing of ${address}`, async ({ page }) => {
    expect(await ask(page, address)).toBe('refused')
  })
}

test('opens no web socket', async ({ page }) => {
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const socket = new WebSocket('wss://example.org/')
        socket.onerror = () => resolve('refused')
        socket.onopen = () => resolve('open')
      }),
  )
  expect(outcome).toBe('refused')
})

test('refuses the network below the page too, in the main process', async ({ app }) => {
  const outcome = await app.evaluate(({ session }) => {
    const net = session.fromPartition('rotation', { cache: false })
    return net.fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    )
  })
  expect(outcome).toBe('refused')
})

test('serves its own files and no others', async ({ page }) => {
  expect(await ask(page, './index.html')).toBe(200)
  expect(await ask(page, './content.json')).toBe(200)
  const strangers = [
    './main.js',
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fmain%2fmain.js',
    '/index.html%00',
  ]
  for (const address of strangers) expect(await ask(page, address)).toBe(404)
})

test('sends a content policy and its companions with every answer', async ({ page }) => {
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('./index.html')).headers))
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
})

test('makes no code and no markup from text', async ({ page }) => {
  /** Playwright's own calls may compile code; what runs a moment later may not. */
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const tried = (attempt: () => void): string => {
          try {
            attempt()
            return 'done'
          } catch (error) {
            return (error as Error).name
          }
        }
        const code = () => new Function('return 1')
        const markup = () => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>')
        setTimeout(() => resolve([tried(code), tried(markup)]), 10)
      }),
  )
  expect(outcome).toEqual(['EvalError', 'TypeError'])
})

test('grants no permission', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone'] as PermissionName[]
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('checks no spelling in any session', async ({ app }) => {
  const spelling = await app.evaluate(({ session }) =>
    [session.defaultSession, session.fromPartition('rotation')].map((each) => each.isSpellCheckerEnabled()),
  )
  expect(spelling).toEqual([false, false])
})

test('gives the page the calls of the table and nothing of Node or Electron', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    calls: Object.keys(window.rotation),
    strangers: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  }))
  expect(seen.strangers).toEqual([])
  expect(seen.calls).toContain('loadPreferences')
})

test('answers every bad call with the same few words', async ({ page }) => {
  const replies = await page.evaluate(async () => {
    const save = window.rotation.savePreferences as (...words: unknown[]) => Promise<unknown>
    const load = window.rotation.loadPreferences as (...words: unknown[]) => Promise<unknown>
    return Promise.all([
      save(),
      save({ theme: 'pink' }),
      save({ theme: 'dark', textSize: 1e9 }),
      load('extra'),
    ])
  })
  for (const reply of replies) expect(reply).toEqual({ kind: 'failed' })
})

test('listens to no message of the older kind', async ({ app }) => {
  const outcome = await app.evaluate(async ({ ipcMain }) => ipcMain.eventNames())
  expect(outcome.filter((name) => name !== 'error')).toEqual([])
})

test('writes a crash report or a cache nowhere near the data', async ({ dataFolder, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const name of ['Cache', 'Cookies', 'Crashpad', 'Local Storage', 'Network'])
    expect(existsSync(`${dataFolder}/${name}`), name).toBe(false)
})
