import { expect } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { goOn, heading, lookAroundAsMaya, open, pressOn, setTextSize, start } from './inputs.ts'

test('can be passed through by keyboard without an answer', async ({ page }) => {
  await start(page)
  await pressOn(page, page.getByRole('link', { name: 'About you' }), 'Enter')
  for (let number = 1; number <= 3; number++) {
    await expect(page.getByText(`page ${number} of 3`)).toBeVisible()
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  }
  await expect(heading(page, 'Check what you said about yourself')).toBeFocused()
})

test('asks about loan forgiveness and visas in the United States only', async ({ page }) => {
  await start(page)
  await open(page, '/about-you/change/country')
  const country = page.getByRole('combobox', { name: /which country/ })
  await country.selectOption('Canada')
  await goOn(page)
  await expect(page.getByText('Does a visa tie you')).toHaveCount(0)
  await page.getByRole('link', { name: /Change .*which country/ }).click()
  await country.selectOption('United States')
  await goOn(page)
  await expect(page.getByText('Does a visa tie you').first()).toBeVisible()
  await expect(page.getByText('Public Service Loan Forgiveness').first()).toBeVisible()
})

test('says what to mend in a number, and takes it when it is empty', async ({ page }) => {
  await start(page)
  await open(page, '/about-you/change/years-since-training')
  const years = page.getByRole('textbox', { name: /How many years/ })
  await years.fill('ninety')
  await goOn(page)
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Enter a number from 0 to 70, or leave the field empty' }).click()
  await expect(years).toBeFocused()
  await years.fill('')
  await goOn(page)
  await expect(heading(page, 'Check what you said about yourself')).toBeFocused()
})

test('takes an answer back where one would rather leave it open', async ({ page }) => {
  await lookAroundAsMaya(page)
  await open(page, '/about-you/change/licence')
  await expect(page.getByRole('radio', { name: 'Active', exact: true })).toBeChecked()
  await page.getByRole('radio', { name: 'I would rather leave this open' }).check()
  await goOn(page)
  await expect(page.getByRole('link', { name: /Answer .*licence/ })).toBeVisible()
})

const screens = [
  ['/about-you/page/1', 'About you'],
  ['/about-you/page/3', 'About you'],
  ['/about-you/check', 'Check what you said about yourself'],
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
