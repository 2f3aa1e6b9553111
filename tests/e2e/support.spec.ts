import { expect } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { heading, lookAroundAsMaya, open, setTextSize, start } from './inputs.ts'

test('shows a line for every country before anything was said', async ({ page }) => {
  await page.getByRole('link', { name: 'Support lines' }).click()
  await expect(heading(page, 'Support lines')).toBeFocused()
  await expect(page.getByRole('row', { name: /United Kingdom Samaritans Call 116 123/ })).toBeVisible()
})

test('shows the lines of the own country first, without anything that dials', async ({ page }) => {
  await lookAroundAsMaya(page)
  await page.getByRole('link', { name: 'Support lines' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('United States')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('988 Suicide and Crisis Lifeline')
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0)
  await expect(page.getByText('Call 116 123')).toBeHidden()
  await page.getByText('United Kingdom').click()
  await expect(page.getByText('Call 116 123')).toBeVisible()
})

test('falls back on advice for any country where a country has no list', async ({ page }) => {
  await start(page)
  await open(page, '/about-you/change/country')
  await page.getByRole('combobox', { name: /which country/ }).selectOption('Germany')
  await page.getByRole('link', { name: 'Support lines' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Another country')
})

test('leads back to where one was', async ({ page }) => {
  await start(page)
  await open(page, '/limits/travel')
  await page.getByRole('link', { name: 'Support lines' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(heading(page, 'Travel')).toBeVisible()
})

test('changes theme and text size at once, and keeps them', async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('radio', { name: '150%' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('font-size', '27px')
  const kept = await page.evaluate(() => window.rotation.loadPreferences())
  expect(kept).toMatchObject({ kind: 'answered', value: { theme: 'dark', textSize: 150 } })
})

test('credits O*NET in the words its licence asks for', async ({ page }) => {
  await open(page, '/credits')
  await expect(
    page.getByText(/information from the O\*NET 30\.1 Database .* tested these modifications\./),
  ).toBeVisible()
})

const screens = [
  ['/support', 'Support lines'],
  ['/settings', 'Settings'],
  ['/credits', 'Credits and licences'],
  ['/how', 'How this is worked out'],
] as const

for (const size of [100, 200])
  test(`shows no barrier to axe at ${size}%`, async ({ page }) => {
    test.setTimeout(90_000)
    await lookAroundAsMaya(page)
    await setTextSize(page, size)
    for (const [address, name] of screens) {
      await open(page, address)
      await expect(page).toHaveURL(new RegExp(`#${address}$`))
      await expect(heading(page, name)).toBeFocused()
      expect(await findBarriers(page), address).toEqual([])
    }
  })
