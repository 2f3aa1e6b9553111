import { expect, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { goOn, heading, lookAroundAsMaya, open, pressOn, setTextSize, start } from './inputs.ts'
import { launchApp } from './launch-app.ts'
import { openedWindow } from './vault.ts'

async function begin(page: Page): Promise<void> {
  await start(page)
  await page.getByRole('link', { name: 'Limits', exact: true }).click()
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await expect(heading(page, 'Pay floor')).toBeVisible()
}

function summaryOf(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'There is a problem' })
}

const floor = 'What is the least you can live on for now?'

for (const { typed, says } of [
  { typed: '150k', says: 'Enter the whole amount in figures: 150000, not 150k' },
  { typed: '£150,000', says: 'Enter figures only, such as 150000, and choose the currency in the list' },
  { typed: 'a lot', says: 'Enter an amount in figures, such as 150000' },
  { typed: '150', says: 'Enter the amount for a whole year, such as 150000' },
  { typed: '150.000', says: 'Enter an amount in figures, such as 150000' },
])
  test(`says what to do about "${typed}"`, async ({ page }) => {
    await begin(page)
    await page.getByRole('textbox', { name: floor }).fill(typed)
    await page.getByRole('radio', { name: /^A must/ }).check()
    await goOn(page)
    await expect(summaryOf(page)).toBeFocused()
    await summaryOf(page).getByRole('link', { name: says }).click()
    await expect(page.getByRole('textbox', { name: floor })).toBeFocused()
    await expect(page.getByRole('textbox', { name: floor })).toHaveValue(typed)
  })

for (const typed of ['150000', '150,000', '150 000'])
  test(`takes ${typed} as it is meant`, async ({ page }) => {
    await begin(page)
    await page.getByRole('textbox', { name: floor }).fill(typed)
    await page.getByRole('radio', { name: /^A wish/ }).check()
    await goOn(page)
    await expect(heading(page, 'Hours')).toBeFocused()
    await open(page, '/limits/check')
    await expect(page.getByText('USD 150,000 per year before tax')).toBeVisible()
  })

test('asks how firm an amount is, and how much a must is', async ({ page }) => {
  await begin(page)
  await page.getByRole('textbox', { name: floor }).fill('150000')
  await goOn(page)
  await expect(summaryOf(page).getByRole('link')).toHaveText([
    'Select a wish or a must, or select “No limit here”',
  ])
  await open(page, '/limits/nights')
  await page.getByRole('radio', { name: /^A must/ }).check()
  await goOn(page)
  await expect(summaryOf(page).getByRole('link')).toHaveText([
    'Select what holds for you, or select “No limit here”',
  ])
})

test('can be passed through by keyboard, and said to be none at the end', async ({ page }) => {
  await start(page)
  await pressOn(page, page.getByRole('link', { name: 'Limits', exact: true }), 'Enter')
  await pressOn(page, page.getByRole('link', { name: 'Begin', exact: true }), 'Enter')
  for (let limit = 1; limit <= 10; limit++) {
    await expect(page.getByText(`Limits · ${limit} of 10`)).toBeVisible()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  }
  await expect(heading(page, 'Check your limits')).toBeFocused()
  await expect(page.getByText('Not answered', { exact: true })).toHaveCount(10)
  await pressOn(page, page.getByRole('button', { name: 'No limit in these ten' }), 'Enter')
  await expect(page.getByText('No limit', { exact: true })).toHaveCount(10)
  await open(page, '/')
  await expect(page.getByRole('listitem').filter({ hasText: 'Limits' })).toContainText('Done')
})

test('takes the amount away with "No limit here", and that with an amount', async ({ page }) => {
  await lookAroundAsMaya(page)
  await open(page, '/limits/change/hours')
  const hours = page.getByRole('textbox', { name: /most you want to work/ })
  await expect(hours).not.toHaveValue('')
  await page.getByRole('radio', { name: 'No limit here' }).check()
  await expect(hours).toHaveValue('')
  await hours.fill('40')
  await expect(page.getByRole('radio', { name: 'No limit here' })).not.toBeChecked()
  await page.getByRole('radio', { name: /^A must/ }).check()
  await goOn(page)
  await expect(heading(page, 'Check your limits')).toBeFocused()
  await expect(page.getByText('40 hours a week')).toBeVisible()
})

test('keeps over a restart what was typed without a wish or a must', async ({ dataFolder }) => {
  const first = await launchApp(dataFolder)
  const before = await first.firstWindow()
  await begin(before)
  await before.getByRole('textbox', { name: floor }).fill('150k')
  await expect(before.getByText(/^Saved on this computer/)).toBeVisible()
  await first.close()

  const second = await launchApp(dataFolder)
  const after = await openedWindow(second)
  await after.getByRole('link', { name: 'Continue with limits' }).click()
  await expect(after.getByRole('textbox', { name: floor })).toHaveValue('150k')
  await open(after, '/limits/check')
  await expect(after.getByText('Begun', { exact: true })).toBeVisible()
  await after.getByRole('link', { name: 'Finish the limit pay floor' }).click()
  await expect(heading(after, 'Pay floor')).toBeFocused()
  await second.close()
})

test('keeps a limit over a restart and opens in the currency of the country', async ({ dataFolder }) => {
  const first = await launchApp(dataFolder)
  const before = await first.firstWindow()
  await start(before)
  await open(before, '/about-you/change/country')
  await before.getByRole('combobox', { name: /which country/ }).selectOption('United Kingdom')
  await open(before, '/limits/pay-floor')
  await expect(before.getByRole('combobox', { name: 'Currency' })).toHaveValue('GBP')
  await before.getByRole('textbox', { name: floor }).fill('90000')
  await before.getByRole('radio', { name: /^A must/ }).check()
  await expect(before.getByText(/^Saved on this computer/)).toBeVisible()
  await first.close()

  const second = await launchApp(dataFolder)
  const after = await openedWindow(second)
  await after.getByRole('link', { name: 'Continue with limits' }).click()
  await expect(after.getByRole('textbox', { name: floor })).toHaveValue('90,000')
  await expect(after.getByRole('radio', { name: /^A must/ })).toBeChecked()
  await second.close()
})

const screens = [
  ['/limits', 'What has to hold, whatever you do next'],
  ['/limits/pay-floor', 'Pay floor'],
  ['/limits/nights', 'Nights and on-call'],
  ['/limits/check', 'Check your limits'],
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
