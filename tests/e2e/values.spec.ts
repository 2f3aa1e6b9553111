import { expect, type Locator, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { launchApp } from './launch-app.ts'
import { openedWindow, startVault } from './vault.ts'

const question = 'How much does this matter to you in the work you do next?'

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name })
}

function goOn(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Continue' }).click()
}

async function openValues(page: Page): Promise<void> {
  await startVault(page)
  await page.getByRole('link', { name: 'Begin with values' }).click()
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await expect(heading(page, question)).toBeVisible()
}

/** Rates every statement of the page; the answers differ, so that an order comes out. */
async function ratePage(page: Page, seed: number): Promise<void> {
  const statements = page.getByRole('group')
  for (let index = 0; index < (await statements.count()); index++)
    await statements
      .nth(index)
      .getByRole('radio')
      .nth((index * 2 + seed) % 5)
      .click()
}

async function rateAll(page: Page): Promise<void> {
  for (let seed = 0; seed < 6; seed++) {
    await ratePage(page, seed)
    await goOn(page)
  }
  await expect(heading(page, 'Four choices among your own top eight')).toBeVisible()
}

async function chooseOnPage(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Matters most' }).getByRole('radio').nth(0).click()
  await page.getByRole('group', { name: 'Matters least' }).getByRole('radio').nth(3).click()
}

async function chooseAll(page: Page): Promise<void> {
  await goOn(page)
  for (let choice = 1; choice <= 4; choice++) {
    await expect(page.getByText(`choice ${choice} of 4`)).toBeVisible()
    await chooseOnPage(page)
    await goOn(page)
  }
  await expect(heading(page, 'Check your answers')).toBeVisible()
}

/** Presses Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it')
}

async function pressOn(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function ratePageByKeys(page: Page, presses: number): Promise<void> {
  const statements = page.getByRole('group')
  for (let index = 0; index < (await statements.count()); index++) {
    await pressOn(page, statements.nth(index).getByRole('radio').first(), 'Space')
    for (let press = 0; press < (presses + index) % 5; press++) await page.keyboard.press('ArrowDown')
  }
}

test('can be done by keyboard alone, from home to the order', async ({ page }) => {
  test.setTimeout(90_000)
  await startVault(page)
  await pressOn(page, page.getByRole('link', { name: 'Begin with values' }), 'Enter')
  await pressOn(page, page.getByRole('link', { name: 'Begin', exact: true }), 'Enter')
  for (let number = 1; number <= 6; number++) {
    await expect(heading(page, question)).toBeFocused()
    await ratePageByKeys(page, number)
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  }
  await expect(heading(page, 'Four choices among your own top eight')).toBeFocused()
  await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  for (let choice = 1; choice <= 4; choice++) {
    await expect(page.getByText(`choice ${choice} of 4`)).toBeVisible()
    await pressOn(page, page.getByRole('group', { name: 'Matters most' }).getByRole('radio').first(), 'Space')
    await pressOn(
      page,
      page.getByRole('group', { name: 'Matters least' }).getByRole('radio').first(),
      'Space',
    )
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await pressOn(
      page,
      page.getByRole('group', { name: 'Matters most' }).getByRole('radio').first(),
      'ArrowDown',
    )
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  }
  await expect(heading(page, 'Check your answers')).toBeFocused()
  await pressOn(page, page.getByRole('link', { name: 'See what comes first' }), 'Enter')
  await expect(heading(page, 'What comes first for you')).toBeFocused()
})

test('chooses nothing beforehand', async ({ page }) => {
  await openValues(page)
  await expect(page.getByRole('radio')).toHaveCount(30)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('says what to mend, moves there, and keeps what was answered', async ({ page }) => {
  await openValues(page)
  const statement = page.getByRole('group', { name: 'I decide for myself how a task is done.' })
  await statement.getByRole('radio', { name: 'A lot' }).click()
  await goOn(page)
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(4)
  expect(await page.title()).toBe(`Error: ${question} – Rotation`)
  await expect(statement.getByRole('radio', { name: 'A lot' })).toBeChecked()

  await summary.getByRole('link', { name: /^Select how much “I help one person/ }).click()
  const open = page.getByRole('group', { name: /^I help one person/ })
  await expect(open.getByRole('radio').first()).toBeFocused()
  await expect(open).toHaveAccessibleDescription(/Select how much “I help one person/)
  await expect(open).toBeInViewport()

  await ratePage(page, 1)
  await goOn(page)
  await expect(page.getByText('statements 6 to 10 of 28')).toBeVisible()
  await expect(summary).toBeHidden()
  expect(await page.title()).toBe(`${question} – Rotation`)
})

test('takes "I am not sure" for an answer', async ({ page }) => {
  await openValues(page)
  for (const answer of await page.getByRole('radio', { name: 'I am not sure' }).all()) await answer.click()
  await goOn(page)
  await expect(page.getByText('statements 6 to 10 of 28')).toBeVisible()
})

test('loses nothing on the way back', async ({ page }) => {
  await openValues(page)
  await ratePage(page, 3)
  await goOn(page)
  await page.getByRole('group').first().getByRole('radio').first().click()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByText('statements 1 to 5 of 28')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
  await goOn(page)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
})

test('goes on at the same question after the window was closed', async ({ dataFolder }) => {
  const first = await launchApp(dataFolder)
  const before = await first.firstWindow()
  await openValues(before)
  await ratePage(before, 0)
  await goOn(before)
  await before.getByRole('group').nth(1).getByRole('radio', { name: 'Fairly' }).click()
  await first.close()

  const second = await launchApp(dataFolder)
  const after = await openedWindow(second)
  await expect(heading(after, 'Welcome back')).toBeVisible()
  await expect(after.getByText('Six of 28 are done')).toBeVisible()
  await after.getByRole('link', { name: 'Continue with values' }).click()
  await expect(after.getByText('statements 6 to 10 of 28')).toBeVisible()
  await expect(after.getByRole('group').nth(1).getByRole('radio', { name: 'Fairly' })).toBeChecked()
  await second.close()
})

test('lets one value not matter most and least at once', async ({ page }) => {
  await openValues(page)
  await rateAll(page)
  await goOn(page)
  const most = page.getByRole('group', { name: 'Matters most' }).getByRole('radio')
  const least = page.getByRole('group', { name: 'Matters least' }).getByRole('radio')
  await most.nth(2).click()
  await least.nth(2).click()
  await expect(least.nth(2)).toBeChecked()
  await expect(most.nth(2)).not.toBeChecked()
  await goOn(page)
  await expect(
    page.getByRole('link', { name: 'Select the one that matters most of these four' }),
  ).toBeVisible()
})

test('shows every answer, changes one of them and comes back', async ({ page }) => {
  test.setTimeout(60_000)
  await openValues(page)
  await rateAll(page)
  await chooseAll(page)
  await page.getByRole('link', { name: 'Change “I decide for myself how a task is done.”' }).click()
  await expect(page.getByRole('radio', { name: 'Does not matter' })).toBeChecked()
  await page.getByRole('radio', { name: 'Fairly' }).click()
  await goOn(page)
  await expect(heading(page, 'Check your answers')).toBeVisible()
  const row = page
    .getByRole('term')
    .filter({ hasText: 'I decide for myself how a task is done.' })
    .locator('..')
  await expect(row).toContainText('Fairly')
})

test('offers to choose again when other values have come to the top', async ({ page }) => {
  test.setTimeout(60_000)
  await openValues(page)
  await rateAll(page)
  await chooseAll(page)
  await expect(page.getByText('Your ratings have changed since')).toBeHidden()
  for (const [index, first] of [1, 6, 11, 16, 21, 25].entries()) {
    await page.evaluate(
      (target) => {
        location.hash = target
      },
      `/values/statements/${index + 1}`,
    )
    await expect(page.getByText(`statements ${first} to`)).toBeVisible()
    await ratePage(page, index + 3)
  }
  await page.evaluate(() => {
    location.hash = '/values/check'
  })
  await page.getByRole('button', { name: 'Choose again' }).click()
  await expect(page.getByText('choice 1 of 4')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('has no barrier that axe can find, in either theme', async ({ page }) => {
  test.setTimeout(120_000)
  const barriers: string[] = []
  const look = async (name: string) => {
    barriers.push(...(await findBarriers(page)).map((barrier) => `${name}: ${barrier}`))
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look('begin')
  await startVault(page)
  await expect(heading(page, 'Begin where you like')).toBeVisible()
  await look('home')
  await page.getByRole('link', { name: 'Begin with values' }).click()
  await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible()
  await look('why')
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await goOn(page)
  await expect(page.getByText('There is a problem')).toBeVisible()
  await look('statements with errors')
  await rateAll(page)
  await look('why choices')
  await goOn(page)
  await goOn(page)
  await expect(page.getByText('There is a problem')).toBeVisible()
  await look('choice with errors')
  await page.getByRole('link', { name: 'Back' }).click()
  await chooseAll(page)
  await look('check')
  await page.getByRole('link', { name: 'See what comes first' }).click()
  await expect(heading(page, 'What comes first for you')).toBeVisible()
  await look('order')
  expect(barriers).toEqual([])
})

test('never scrolls sideways, in the smallest window with the largest text', async ({ app, page }) => {
  await page
    .getByRole('button', { name: /^Look around as/ })
    .first()
    .click()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(480, 560))
  const screens: readonly (readonly [string, string])[] = [
    ['/', 'Welcome back'],
    ['/values', 'What matters to you'],
    ['/values/statements/1', question],
    ['/values/choices/1', 'Which of these matters most to you, and which matters least?'],
    ['/values/check', 'Check your answers'],
    ['/values/picture', 'What comes first for you'],
  ]
  for (const [address, name] of screens) {
    await page.evaluate((target) => {
      location.hash = target
      document.documentElement.style.fontSize = '36px'
    }, address)
    await expect(heading(page, name)).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(width, address).toBeLessThanOrEqual(0)
  }
})
