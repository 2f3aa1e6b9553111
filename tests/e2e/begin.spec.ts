import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { heading, start } from './inputs.ts'
import { launchApp } from './launch-app.ts'
import { readSaved } from './read-saved.ts'
import { passphrase, startVault, writeDownKey } from './vault.ts'
import { sampleWorkbook } from './with-workbook.ts'

const title = 'A private place to think about your work'

function lookAround(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Look around as Maya' }).click()
}

test('says what is promised, and what cannot be, before anything is asked', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByText('It is sealed with a passphrase that only you know.')).toBeVisible()
  await expect(page.getByText(/What we cannot promise/)).toBeVisible()
  expect(await page.title()).toBe(`${title} – Rotation`)
})

test('writes nothing about the person before a passphrase is chosen', async ({ page, dataFolder }) => {
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a passphrase' })).toBeFocused()
  await page.getByRole('link', { name: 'Rotation', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(readdirSync(dataFolder).filter((name) => /age|workbook|backups/.test(name))).toEqual([])
})

test('leads every address to the beginning while nothing was begun', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '/values/check'
  })
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/')
})

test('lets one look around, says so on every screen, and saves nothing', async ({ page, dataFolder }) => {
  await lookAround(page)
  const bar = page.getByRole('region', { name: 'Looking around' })
  await expect(bar).toContainText('Maya')
  await page.getByRole('link', { name: 'Values', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What comes first for you' })).toBeVisible()
  await page.getByRole('link', { name: 'Check or change your answers' }).click()
  await page
    .getByRole('link', { name: /^Change “/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'I am not sure' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await expect(bar).toContainText('Nothing is saved.')
  await expect(page.getByText('Saved on this computer')).toHaveCount(0)

  await bar.getByRole('button', { name: 'Stop looking around' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(readdirSync(dataFolder).filter((name) => /age|workbook|backups/.test(name))).toEqual([])
})

test('skips to the content', async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Begin with values' })).toBeFocused()
})

test('has no barrier while looking around', async ({ page }) => {
  await lookAround(page)
  await expect(page.getByRole('region', { name: 'Looking around' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test('seals the answers of the earlier version, and removes what lay open', async ({ dataFolder }) => {
  const workbook = sampleWorkbook('tired-hospitalist')
  for (const name of ['workbook.json', 'workbook.json.bak'])
    writeFileSync(join(dataFolder, name), JSON.stringify(workbook))
  const app = await launchApp(dataFolder)
  const page = await app.firstWindow()
  await expect(heading(page, 'Your answers can be sealed now')).toBeVisible()
  await page.getByRole('link', { name: 'Choose a passphrase' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByRole('button', { name: 'Seal it' }).click()
  await writeDownKey(page)
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
  expect((await readSaved(dataFolder))?.ratings).toEqual(workbook.ratings)
  expect(
    readdirSync(dataFolder).filter((name) => name.includes('json') && name !== 'preferences.json'),
  ).toEqual([])
  await app.close()
})

test('leaves a workbook made by a newer version exactly as it is', async ({ dataFolder }) => {
  const newer = '{"schema":99,"more":true}'
  writeFileSync(join(dataFolder, 'workbook.json'), newer)
  const app = await launchApp(dataFolder)
  const page = await app.firstWindow()
  await expect(heading(page, 'Your workbook was made by a newer Rotation')).toBeVisible()
  await expect(page.getByRole('link', { name: /^(Start|Begin)/ })).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
  await app.close()
  expect(readFileSync(join(dataFolder, 'workbook.json'), 'utf8')).toBe(newer)
})

test('sets a damaged workbook of the earlier version aside, lets one begin beside it, and seals it too', async ({
  dataFolder,
}) => {
  const damaged = '{"schema":1,"startedAt":"2026-11-2'
  writeFileSync(join(dataFolder, 'workbook.json'), damaged)
  const app = await launchApp(dataFolder)
  const page = await app.firstWindow()
  await expect(heading(page, 'Your workbook is damaged')).toBeVisible()
  const [name = ''] = readdirSync(dataFolder).filter((each) => each.startsWith('workbook.set-aside-'))
  await expect(page.getByText(name)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  await page.getByRole('link', { name: 'Begin with an empty workbook' }).click()
  await expect(heading(page, 'Choose a passphrase')).toBeVisible()
  await startVault(page)
  await expect(heading(page, 'Begin where you like')).toBeVisible()
  await app.close()
  const names = readdirSync(dataFolder)
  expect(names).not.toContain(name)
  expect(names.filter((each) => /set-aside-.+\.age$/.test(each))).toHaveLength(1)
})
