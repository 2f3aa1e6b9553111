import { expect, type Page } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { test } from './fixtures.ts'
import { goOn, heading, lookAroundAsMaya, open, pressOn, setTextSize, start } from './inputs.ts'
import { launchApp } from './launch-app.ts'
import { openedWindow } from './vault.ts'

const title = 'What you can do, and what it does to you'
const PAGES = 13

async function begin(page: Page): Promise<void> {
  await start(page)
  await page.getByRole('link', { name: 'Skills and energy' }).click()
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await expect(page.getByText('Skills · Care and people · 1 to 3 of 32')).toBeVisible()
}

async function answerPageByKeys(page: Page, step: number): Promise<void> {
  const questions = page.getByRole('group', { name: /\?$/ })
  for (let index = 0; index < (await questions.count()); index++) {
    await pressOn(page, questions.nth(index).getByRole('radio').first(), 'Space')
    for (let press = 0; press < (step + index) % 3; press++) await page.keyboard.press('ArrowDown')
  }
}

test('can be done by keyboard alone, from the start page to the picture', async ({ page }) => {
  test.setTimeout(150_000)
  await start(page)
  await pressOn(page, page.getByRole('link', { name: 'Skills and energy' }), 'Enter')
  await pressOn(page, page.getByRole('link', { name: 'Begin', exact: true }), 'Enter')
  for (let step = 0; step < PAGES; step++) {
    await expect(heading(page, title)).toBeFocused()
    await answerPageByKeys(page, step)
    await pressOn(page, page.getByRole('button', { name: 'Continue' }), 'Enter')
  }
  await expect(heading(page, 'Check what you said about your skills')).toBeFocused()
  await expect(page.getByText('Change anything that does not sound like you.')).toBeVisible()
  await pressOn(page, page.getByRole('link', { name: 'Continue' }), 'Enter')
  await expect(heading(page, 'Your skills, and what they do to you')).toBeFocused()
  await expect(page.getByRole('rowheader', { name: 'On my own', exact: true })).toBeVisible()
})

test('chooses nothing beforehand', async ({ page }) => {
  await begin(page)
  await expect(page.getByRole('radio')).toHaveCount(3 * (6 + 4))
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('says what to mend, moves there, and keeps what was answered', async ({ page }) => {
  await begin(page)
  const level = page.getByRole('group', { name: 'Looking after clients. How far have you got with this?' })
  await level.getByRole('radio', { name: /^On my own Kept/ }).check()
  await goOn(page)

  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    'Select what looking after clients does to your energy',
    'Select your level in clinical judgement',
    'Select what clinical judgement does to your energy',
    'Select your level in counselling',
    'Select what counselling does to your energy',
  ])
  expect(await page.title()).toBe(`Error: ${title} – Rotation`)
  await summary.getByRole('link', { name: 'Select your level in counselling' }).click()
  const counselling = page.getByRole('group', { name: /^Counselling .* How far/ })
  await expect(counselling.getByRole('radio').first()).toBeFocused()
  await expect(level.getByRole('radio', { name: /^On my own Kept/ })).toBeChecked()
})

test('continues on the same page after it was closed', async ({ dataFolder }) => {
  const first = await launchApp(dataFolder)
  const before = await first.firstWindow()
  await begin(before)
  for (const group of await before.getByRole('group', { name: /\?/ }).all())
    await group.getByRole('radio', { name: 'I am not sure' }).check()
  await goOn(before)
  await expect(before.getByText('4 to 5 of 32')).toBeVisible()
  await before
    .getByRole('group', { name: /Hard conversations. Does it/ })
    .getByRole('radio')
    .nth(2)
    .check()
  await before.getByText('One line of evidence').first().click()
  await before.getByRole('textbox').first().fill('Taught the breaking of bad news, 2024.')
  await expect(before.getByText(/^Saved on this computer/)).toBeVisible()
  await first.close()

  const second = await launchApp(dataFolder)
  const after = await openedWindow(second)
  await after.getByRole('link', { name: 'Continue with skills' }).click()
  await expect(after.getByText('4 to 5 of 32')).toBeVisible()
  const energy = after.getByRole('group', { name: /Hard conversations. Does it/ })
  await expect(energy.getByRole('radio', { name: 'Gives me energy' })).toBeChecked()
  await expect(after.getByRole('textbox')).toHaveValue('Taught the breaking of bad news, 2024.')
  await second.close()
})

test('notes what may name a patient, and lets it stand', async ({ page }) => {
  await begin(page)
  await page.getByText('One line of evidence').first().click()
  await page.getByRole('textbox').first().fill('Saved MRN 00483920 on call')
  await expect(page.getByText('This may hold a record number or a date of birth.')).toBeVisible()
  await page.getByRole('textbox').first().fill('Led the rota for 40 colleagues, 2019 to 2024')
  await expect(page.getByText('This may hold a record number')).toBeHidden()
})

test('changes one answer from the check page and returns there', async ({ page }) => {
  await lookAroundAsMaya(page)
  await open(page, '/skills/check')
  await page.getByRole('link', { name: 'Change what you said about teaching' }).click()
  await expect(page.getByText('Skills · change an answer')).toBeVisible()
  const energy = page.getByRole('group', { name: /Teaching others. Does it/ })
  await expect(energy.getByRole('radio', { name: 'Gives me energy' })).toBeChecked()
  await energy.getByRole('radio', { name: 'Drains me' }).check()
  await goOn(page)
  await expect(heading(page, 'Check what you said about your skills')).toBeFocused()
  await page.getByRole('link', { name: 'Continue' }).click()
  const tired = page.getByRole('region', { name: 'What you are good at and tired of' })
  await expect(tired).toContainText('teaching')
})

test('leads from an open answer on the check page to its question', async ({ page }) => {
  await start(page)
  await open(page, '/skills/check')
  await expect(page.getByText('32 of 32 are still open.')).toBeVisible()
  await page.getByRole('link', { name: 'Answer about statistics' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Statistics and numbers' })).toBeVisible()
})

const screens = [
  ['/skills', 'What you can do, and what it does to you'],
  ['/skills/evidence-appraisal', 'What you can do, and what it does to you'],
  ['/skills/check', 'Check what you said about your skills'],
  ['/skills/picture', 'Your skills, and what they do to you'],
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
