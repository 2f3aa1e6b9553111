import { mkdirSync, readdirSync, renameSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { launchApp } from './launch-app.ts'
import { readSaved } from './read-saved.ts'
import { openedWindow, startVault } from './vault.ts'

/** How many statements the sealed file on the disk holds as rated. */
async function countRatings(folder: string): Promise<number> {
  return Object.keys((await readSaved(folder))?.ratings ?? {}).length
}

async function openStatements(window: Page): Promise<Locator> {
  await window.getByRole('link', { name: /^Values/ }).click()
  await window.getByRole('link', { name: /^(Begin|Continue)$/ }).click()
  return window.getByRole('radio', { name: 'A lot' })
}

async function startAndRate(window: Page): Promise<void> {
  await startVault(window)
  const points = await openStatements(window)
  await points.nth(0).check()
  await points.nth(1).check()
}

async function launch(folder: string): Promise<{ app: ElectronApplication; window: Page }> {
  const app = await launchApp(folder)
  const window = await openedWindow(app)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  return { app, window }
}

test('brings saved answers back after a restart', async ({ dataFolder }) => {
  const first = await launch(dataFolder)
  await startAndRate(first.window)
  await expect.poll(() => countRatings(dataFolder)).toBe(2)
  await first.app.close()

  const second = await launch(dataFolder)
  await expect(second.window.getByText('Saved on this computer')).toBeVisible()
  await second.window.getByRole('link', { name: /^Values/ }).click()
  const points = second.window.getByRole('radio', { name: 'A lot' })
  await expect(points.nth(0)).toBeChecked()
  await expect(points.nth(1)).toBeChecked()
  await expect(points.nth(2)).not.toBeChecked()
  await second.app.close()
})

test('loses no answer when the window is closed right after it', async ({ dataFolder }) => {
  const { app, window } = await launch(dataFolder)
  await startAndRate(window)
  await app.close()
  expect(await countRatings(dataFolder)).toBe(2)
  expect(readdirSync(dataFolder, { recursive: true }).filter((name) => `${name}`.endsWith('.part'))).toEqual(
    [],
  )
})

test('keeps everything for this account only', async ({ dataFolder }) => {
  const { app, window } = await launch(dataFolder)
  await startAndRate(window)
  await expect.poll(() => countRatings(dataFolder)).toBe(2)
  await app.close()
  const names = readdirSync(dataFolder, { recursive: true }).map(String)
  expect(names).toEqual(expect.arrayContaining(['workbook.age', 'identity.age']))
  for (const name of names) expect(statSync(join(dataFolder, name)).mode & 0o077, name).toBe(0)
})

test('says when a save fails, keeps the answer, and saves it again when asked', async ({ dataFolder }) => {
  const { app, window } = await launch(dataFolder)
  await startAndRate(window)
  await expect.poll(() => countRatings(dataFolder)).toBe(2)
  const file = join(dataFolder, 'workbook.age')
  renameSync(file, join(dataFolder, 'moved-by-somebody'))
  mkdirSync(file)

  const points = window.getByRole('radio', { name: 'A lot' })
  await points.nth(2).check()
  await expect(window.getByText('Your last change is not saved yet.')).toBeVisible()
  await expect(points.nth(2)).toBeChecked()

  rmdirSync(file)
  await window.getByRole('button', { name: 'Save again' }).click()
  await expect.poll(() => statSync(file, { throwIfNoEntry: false })?.isFile()).toBe(true)
  expect(await countRatings(dataFolder)).toBe(3)
  await expect(window.getByText('Your last change is not saved yet.')).toHaveCount(0)
  await app.close()
})
