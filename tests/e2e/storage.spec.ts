import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import { z } from 'zod'
import { test } from './fixtures.ts'
import { launchApp } from './launch-app.ts'

const workbookFileSchema = z.object({ ratings: z.record(z.string(), z.object({ rating: z.number() })) })

/** How many statements the file on the disk holds as rated. */
function countRatings(folder: string): number {
  const text = readFileSync(join(folder, 'workbook.json'), 'utf8')
  return Object.keys(workbookFileSchema.parse(JSON.parse(text)).ratings).length
}

async function openStatements(window: Page): Promise<Locator> {
  await window.getByRole('link', { name: /^Values/ }).click()
  await window.getByRole('link', { name: /^(Begin|Continue)$/ }).click()
  return window.getByRole('radio', { name: 'A lot' })
}

async function startAndRate(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Start', exact: true }).click()
  const points = await openStatements(window)
  await points.nth(0).check()
  await points.nth(1).check()
}

async function launch(folder: string): Promise<{ app: ElectronApplication; window: Page }> {
  const app = await launchApp(folder)
  const window = await app.firstWindow()
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
  expect(countRatings(dataFolder)).toBe(2)
  expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('keeps the workbook for this account only, and the save before as backup', async ({ dataFolder }) => {
  const { app, window } = await launch(dataFolder)
  await startAndRate(window)
  await expect.poll(() => countRatings(dataFolder)).toBe(2)
  await app.close()
  for (const name of ['workbook.json', 'workbook.json.bak'])
    expect(statSync(join(dataFolder, name)).mode & 0o077, name).toBe(0)
})

test('sets a damaged workbook aside, says so, and never writes over it', async ({ dataFolder }) => {
  const damaged = '{"schema":1,"startedAt":"2026-11-2'
  writeFileSync(join(dataFolder, 'workbook.json'), damaged)
  const { app, window } = await launch(dataFolder)
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Your workbook could not be read')
  const [name = ''] = readdirSync(dataFolder).filter((each) => each.startsWith('workbook.set-aside-'))
  await expect(window.getByText(name)).toBeVisible()

  await window.getByRole('button', { name: 'Start with an empty workbook' }).click()
  const points = await openStatements(window)
  await points.nth(0).check()
  await expect.poll(() => countRatings(dataFolder)).toBe(1)
  await app.close()
  expect(readFileSync(join(dataFolder, name), 'utf8')).toBe(damaged)

  const again = await launch(dataFolder)
  await expect(again.window.getByText('Saved on this computer')).toBeVisible()
  await again.app.close()
  expect(readFileSync(join(dataFolder, name), 'utf8')).toBe(damaged)
})

test('leaves a workbook made by a newer version exactly as it is', async ({ dataFolder }) => {
  const newer = '{"schema":99,"more":true}'
  writeFileSync(join(dataFolder, 'workbook.json'), newer)
  const { app, window } = await launch(dataFolder)
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(
    'Your workbook was made by a newer Rotation',
  )
  await expect(window.getByRole('button', { name: /^Start/ })).toHaveCount(0)
  await app.close()
  expect(readFileSync(join(dataFolder, 'workbook.json'), 'utf8')).toBe(newer)
})

test('says when a save fails, keeps the answer, and saves it again when asked', async ({ dataFolder }) => {
  const { app, window } = await launch(dataFolder)
  await startAndRate(window)
  await expect.poll(() => countRatings(dataFolder)).toBe(2)
  const file = join(dataFolder, 'workbook.json')
  renameSync(file, join(dataFolder, 'moved-by-somebody'))
  mkdirSync(file)

  const points = window.getByRole('radio', { name: 'A lot' })
  await points.nth(2).check()
  await expect(window.getByText('Your last change is not saved yet.')).toBeVisible()
  await expect(points.nth(2)).toBeChecked()

  rmdirSync(file)
  await window.getByRole('button', { name: 'Save again' }).click()
  await expect.poll(() => statSync(file, { throwIfNoEntry: false })?.isFile()).toBe(true)
  expect(countRatings(dataFolder)).toBe(3)
  await expect(window.getByText('Your last change is not saved yet.')).toHaveCount(0)
  await app.close()
})
