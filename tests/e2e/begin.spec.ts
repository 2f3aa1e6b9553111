import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { launchApp } from './launch-app.ts'

const title = 'A private place to think about your work'

function lookAround(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Look around as Maya' }).click()
}

test('says what is kept where, and what cannot be promised, before anything is asked', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByText('It stays in one folder on this computer.')).toBeVisible()
  await expect(page.getByText(/What we cannot promise/)).toBeVisible()
  expect(await page.title()).toBe(`${title} – Rotation`)
})

test('writes no workbook before Start', async ({ page, dataFolder }) => {
  await page.getByRole('link', { name: 'Support lines' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Support lines' })).toBeVisible()
  await page.getByRole('link', { name: 'Rotation', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(existsSync(join(dataFolder, 'workbook.json'))).toBe(false)
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
  expect(existsSync(join(dataFolder, 'workbook.json'))).toBe(false)
})

test('skips to the content', async ({ page }) => {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
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

for (const [name, text] of [
  ['damaged', '{"schema":1,'],
  ['newer', '{"schema":99}'],
] as const) {
  test(`has no barrier where the workbook is ${name}`, async ({ dataFolder }) => {
    writeFileSync(join(dataFolder, 'workbook.json'), text)
    const app = await launchApp(dataFolder)
    const page = await app.firstWindow()
    await expect(page.getByRole('heading', { level: 1, name: /^Your workbook/ })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await app.close()
  })
}
