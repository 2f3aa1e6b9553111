import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { launchApp } from './launch-app.ts'

const damaged = fileURLToPath(new URL('./files/damaged-preferences', import.meta.url))

test('remembers preferences, for this account only', async ({ dataFolder }) => {
  const chosen = { theme: 'dark', textSize: 150, lockMinutes: 2, isHiddenFromCapture: false } as const
  const first = await launchApp(dataFolder)
  await (await first.firstWindow()).evaluate((words) => window.rotation.savePreferences(words), chosen)
  await first.close()

  const file = join(dataFolder, 'preferences.json')
  expect(statSync(file).mode & 0o077).toBe(0)

  const second = await launchApp(dataFolder)
  const reply = await (await second.firstWindow()).evaluate(() => window.rotation.loadPreferences())
  expect(reply).toEqual({ kind: 'answered', value: chosen })
  await second.close()
})

test('opens one window however often it is started', async ({ app, page, dataFolder }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(launchApp(dataFolder)).rejects.toThrow()
  expect(app.windows()).toHaveLength(1)
})

test.describe('with a damaged preferences file', () => {
  test.use({ preparedFolder: damaged })

  test('starts with the usual preferences and keeps the file', async ({ dataFolder, page }) => {
    const reply = await page.evaluate(() => window.rotation.loadPreferences())
    expect(reply).toMatchObject({ kind: 'answered', value: { theme: 'system' } })
    expect(readdirSync(dataFolder)).toContain('preferences.damaged-1.json')
    expect(readFileSync(join(dataFolder, 'preferences.damaged-1.json'), 'utf8')).toContain('"theme"')
  })
})
