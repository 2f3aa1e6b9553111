import { expect, type Locator, type Page } from '@playwright/test'
import type { Plan } from '../../shared/workbook/plan.ts'
import { findBarriers } from './find-barriers.ts'
import { launchApp } from './launch-app.ts'
import { readSaved } from './read-saved.ts'
import { openedWindow } from './vault.ts'
import { sampleWorkbook, testWith } from './with-workbook.ts'

const test = testWith(sampleWorkbook('tired-hospitalist', { shortlist: ['fda-medical-officer'] }))

async function openPlans(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/plan'
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
}

async function startPlan(page: Page): Promise<void> {
  await openPlans(page)
  await page.getByRole('button', { name: 'Start a plan for FDA medical officer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'FDA medical officer' })).toBeVisible()
}

function stepsOf(page: Page): Locator {
  return page.getByRole('main').getByRole('list').first().getByRole('listitem')
}

/** The plan as it lies on the disk, once everything is saved. */
async function savedPlan(page: Page, dataFolder: string): Promise<Plan | undefined> {
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
  return (await readSaved(dataFolder))?.plans[0]
}

async function atTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${(18 * size) / 100}px`
  }, percent)
}

test('starts a plan from the shortlist and keeps it', async ({ page, dataFolder }) => {
  await startPlan(page)
  const count = await stepsOf(page).count()
  expect(count).toBeGreaterThanOrEqual(6)
  await expect(page.getByText('Keeps the way back', { exact: true })).toBeVisible()
  await expect(page.getByText('Closes the gap in statistics')).toBeVisible()
  expect((await savedPlan(page, dataFolder))?.steps).toHaveLength(count)
})

test('moves a step to its new day and saves it at once', async ({ page, dataFolder }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Change step 3' }).click()
  await page.getByLabel('What you want to do').fill('Ring the licensing board.')
  await page.getByLabel('By when', { exact: true }).fill('2035-01-15')
  await page.getByRole('button', { name: 'Finish changing' }).click()
  await expect(stepsOf(page).last()).toContainText('Ring the licensing board.')
  await expect(stepsOf(page).last()).toContainText('15 Jan 2035')
  const saved = (await savedPlan(page, dataFolder))?.steps.find(({ due }) => due === '2035-01-15')
  expect(saved?.text).toBe('Ring the licensing board.')
})

test('says which days are possible and keeps the old one until then', async ({ page, dataFolder }) => {
  await startPlan(page)
  const before = await savedPlan(page, dataFolder)
  await page.getByRole('button', { name: 'Change step 1', exact: true }).click()
  const day = page.getByLabel('By when', { exact: true })
  await day.fill('1999-01-01')
  await page.getByRole('button', { name: 'Finish changing' }).click()
  await expect(page.getByText(/Enter a date between .+ and .+/)).toBeVisible()
  await expect(day).toBeFocused()
  expect((await savedPlan(page, dataFolder))?.steps).toEqual(before?.steps)
})

test('brings a removed step back', async ({ page, dataFolder }) => {
  await startPlan(page)
  const before = await savedPlan(page, dataFolder)
  await page.getByRole('button', { name: 'Remove step 2' }).click()
  await expect(page.getByRole('button', { name: /^Undo removing/ })).toBeFocused()
  await expect
    .poll(async () => (await savedPlan(page, dataFolder))?.steps.length)
    .toBe((before?.steps.length ?? 0) - 1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Change step 2' })).toBeFocused()
  await expect
    .poll(async () => (await savedPlan(page, dataFolder))?.steps.map(({ id }) => id).toSorted())
    .toEqual(before?.steps.map(({ id }) => id).toSorted())
})

test('ticks a step off with the day on which it was done', async ({ page, dataFolder }) => {
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Done step 1', exact: true }).check()
  await expect(page.getByRole('checkbox', { name: /^Done on .+ step 1$/ })).toBeChecked()
  await expect(page.getByText(/one done\./)).toBeVisible()
  await expect
    .poll(async () => (await savedPlan(page, dataFolder))?.steps.filter(({ done }) => done !== null).length)
    .toBe(1)
})

test('adds a step of one’s own, by keyboard alone, and has it after a restart', async ({
  page,
  app,
  dataFolder,
}) => {
  await startPlan(page)
  const button = page.getByRole('button', { name: 'Add this step' })
  await button.press('Enter')
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const text = page.getByLabel('What do you want to do?')
  await expect(text).toBeFocused()
  await page.keyboard.type('Have lunch with Amara.')
  await page.keyboard.press('Enter')
  await expect(stepsOf(page).last()).toContainText('Have lunch with Amara.')
  await expect(stepsOf(page).last()).toContainText('No date yet')
  await app.close()

  const again = await launchApp(dataFolder)
  const reopened = await openedWindow(again)
  await openPlans(reopened)
  await reopened.getByRole('link', { name: 'FDA medical officer', exact: true }).click()
  await expect(reopened.getByText('Have lunch with Amara.')).toBeVisible()
  await again.close()
})

test('asks before a whole plan goes, and takes only the plan', async ({ page }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Remove this plan' }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByRole('button', { name: 'Start a plan for FDA medical officer' })).toBeVisible()
})

for (const size of [100, 200])
  test(`bars nobody at ${size}% text`, async ({ page }) => {
    test.setTimeout(60_000)
    await openPlans(page)
    await atTextSize(page, size)
    expect(await findBarriers(page)).toEqual([])
    await startPlan(page)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove step 2' }).click()
    await page.getByRole('button', { name: 'Change step 1', exact: true }).click()
    await page.getByRole('button', { name: 'Add this step' }).click()
    expect(await findBarriers(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

testWith(sampleWorkbook('tired-hospitalist'))(
  'says where to make a shortlist where there is none',
  async ({ page }) => {
    await openPlans(page)
    await expect(page.getByRole('link', { name: 'Look at your paths' })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
  },
)
