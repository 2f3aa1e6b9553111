import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

/** Sends every kind of wrong argument through the real bridge to every call; gives each answer once, as text. */
function attack(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const nest = (depth: number) => {
      let value: unknown = 1
      for (let level = 0; level < depth; level++) value = [value]
      return value
    }
    const round: Record<string, unknown> = {}
    round.again = round
    const workbook = { schema: 1, startedAt: 'x', ratings: {}, admin: true }
    const strangers: unknown[] = [
      {},
      [],
      0,
      Number.NaN,
      true,
      nest(40),
      nest(400),
      round,
      workbook,
      JSON.parse('{"__proto__":{"polluted":true},"theme":"dark","textSize":100,"lockMinutes":5}'),
      { constructor: { prototype: { polluted: true } } },
      new Map([['theme', 'dark']]),
      new Date(0),
      new Uint8Array(1000),
      { theme: 'dark', textSize: 100, lockMinutes: 5, admin: true },
    ]
    const answers = new Set<string>()
    const bridge = window.rotation as unknown as Record<string, (...words: unknown[]) => Promise<unknown>>
    for (const call of Object.values(bridge))
      for (const words of [...strangers.map((each) => [each, each, each]), strangers])
        answers.add(JSON.stringify(await call(...words)))
    const megabytes = 'a'.repeat(50_000_000)
    for (const name of ['savePreferences', 'saveWorkbook'])
      answers.add(JSON.stringify(await bridge[name]?.({ lastScreen: megabytes })))
    return [...answers]
  })
}

test('(c) 35: refuses what a hostile page sends, alike for every call, and changes nothing', async ({
  page,
  dataFolder,
}) => {
  const before = readPreferences(dataFolder)
  expect(await attack(page)).toEqual(['{"kind":"failed"}'])
  expect(readPreferences(dataFolder)).toBe(before)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const polluted = await page.evaluate(() => 'polluted' in {})
  expect(polluted).toBe(false)
})

test('(c) 35: gives a frame inside the page no bridge, and no answer', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    return 'rotation' in (frame.contentWindow ?? {})
  })
  expect(seen).toBe(false)
})

test('(c) 35: lets no page into a frame', async ({ app, page }) => {
  const addresses = ['./index.html', 'data:text/html,hello', 'https://example.org/']
  for (const address of addresses)
    await page.evaluate((target) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.src = target
    }, address)
  await page.waitForTimeout(500)
  const frames = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().flatMap(({ webContents }) =>
      webContents.mainFrame.frames.map(({ url, origin }) => ({ url, origin })),
    ),
  )
  /** A refused frame keeps the address it asked for and shows a page of Chromium's, which belongs to nobody. */
  for (const { url, origin } of frames)
    if (url !== '' && url !== 'about:blank') expect(origin, url).toBe('null')
})

function readPreferences(folder: string): string {
  const file = join(folder, 'preferences.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
