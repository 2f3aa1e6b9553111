import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('(b) 1: puts the data, the session and crash dumps in places of their own', async ({
  app,
  dataFolder,
}) => {
  const { userData, sessionData, crashDumps, name } = await app.evaluate(({ app: program }) => ({
    userData: program.getPath('userData'),
    sessionData: program.getPath('sessionData'),
    crashDumps: program.getPath('crashDumps'),
    name: program.getName(),
  }))
  expect(name).toBe('Rotation')
  expect(userData).toBe(dataFolder)
  expect(sessionData.startsWith(join(tmpdir(), 'rotation-session-'))).toBe(true)
  expect(crashDumps.startsWith(sessionData)).toBe(true)
  expect(statSync(sessionData).mode & 0o077).toBe(0)
  await app.close()
  expect(existsSync(sessionData)).toBe(false)
})

test('(b) 1: offers no reloading and no developer tools in its menu', async ({ app }) => {
  const roles = await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? []
    return items.flatMap((item) => [item.role, ...(item.submenu?.items.map(({ role }) => role) ?? [])])
  })
  expect(roles).toContain('quit')
  for (const role of ['reload', 'forcereload', 'toggledevtools']) expect(roles).not.toContain(role)
})

test('(b) 2: sets every switch that keeps Chromium silent', async ({ app }) => {
  const values = await app.evaluate(({ app: { commandLine } }) =>
    ['host-resolver-rules', 'no-proxy-server', 'disable-http-cache', 'force-webrtc-ip-handling-policy'].map(
      (name) => commandLine.hasSwitch(name) && commandLine.getSwitchValue(name),
    ),
  )
  expect(values).toEqual(['MAP * ~NOTFOUND', '', '', 'disable_non_proxied_udp'])
})

test('(b) 4: lets no service worker settle', async ({ page }) => {
  const outcome = await page.evaluate(() =>
    navigator.serviceWorker.register('./worker.js').then(
      () => 'settled',
      () => 'refused',
    ),
  )
  expect(outcome).toBe('refused')
})

test('(b) 5: keeps its session in memory, and downloads nothing', async ({ app, page }) => {
  const isPersistent = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.session.isPersistent()),
  )
  expect(isPersistent).toEqual([false])
  const state = app.evaluate(
    ({ session }) =>
      new Promise((resolve) => {
        session
          .fromPartition('rotation')
          .once('will-download', (event) => setTimeout(() => resolve(event.defaultPrevented), 50))
      }),
  )
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['text']))
    link.download = 'file.txt'
    link.click()
  })
  expect(await state).toBe(true)
})

for (const address of ['ws://example.org/', 'ftp://example.org/', 'chrome://gpu/', 'file:///etc/hostname'])
  test(`(b) 5: refuses ${address} below the page too, in every session`, async ({ app }) => {
    const outcomes = await app.evaluate(
      ({ session }, target) =>
        Promise.all(
          [session.defaultSession, session.fromPartition('rotation'), session.fromPartition('another')].map(
            (each) =>
              each.fetch(target).then(
                () => 'answered',
                () => 'refused',
              ),
          ),
        ),
      address,
    )
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
  })

test('(b) 6: sends every header with every kind of answer, refusals included', async ({ page }) => {
  const kinds = await page.evaluate(() =>
    Promise.all(
      ['./index.html', './content.json', './nothing-there'].map(async (address) => [
        ...(await fetch(address)).headers,
      ]),
    ),
  )
  for (const headers of kinds.map((each) => Object.fromEntries(each))) {
    for (const part of [
      "connect-src 'self'",
      "object-src 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(headers['content-security-policy']).toContain(part)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-dns-prefetch-control': 'off',
    })
  }
})

test('(b) 7: gives the window the guards that Electron tells of', async ({ app }) => {
  /** Electron does not describe this function, but keeps it for tests of its own. */
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as
      | { getLastWebPreferences?: () => Record<string, unknown> }
      | undefined
    return contents?.getLastWebPreferences?.()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    disableDialogs: true,
  })
})

test('(b) 8: attaches no webview and goes nowhere when something is dropped', async ({ app, page }) => {
  await page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'data:text/html,hello')
    document.body.append(view)
    const data = new DataTransfer()
    data.setData('text/uri-list', 'https://example.org/')
    data.items.add(new File(['<b>hello</b>'], 'page.html', { type: 'text/html' }))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    )
  })
  await page.waitForTimeout(300)
  expect(page.url()).toContain('app://rotation/')
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

for (const fault of ['died', 'hangs'] as const)
  test(`(b) 8: shows its page anew when the page ${fault}`, async ({ app, page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const processes = await app.evaluate(async ({ BrowserWindow }, what) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) throw new Error('There is no window.')
      const before = window.webContents.getOSProcessId()
      const loaded = new Promise<void>((resolve) =>
        window.webContents.once('did-finish-load', () => resolve()),
      )
      /** A page that really hangs is noticed after half a minute; the notice is the same. */
      if (what === 'hangs') window.emit('unresponsive')
      else window.webContents.forcefullyCrashRenderer()
      await loaded
      return { before, after: window.webContents.getOSProcessId() }
    }, fault)
    expect(processes.after).toBeGreaterThan(0)
    expect(processes.after).not.toBe(processes.before)
    const readHeading = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          "document.querySelector('h1')?.textContent ?? ''",
        ),
      )
    await expect.poll(readHeading).toMatch(/\w/)
  })
