import { expect, type Locator, type Page } from '@playwright/test'
import { emptyWorkbook } from '../../shared/workbook/workbook.ts'
import { findBarriers } from './find-barriers.ts'
import { goOn, heading, open, pressOn, setTextSize } from './inputs.ts'
import { sampleWorkbook, testWith } from './with-workbook.ts'

const test = testWith(sampleWorkbook('tired-hospitalist', { shortlist: [], plans: [] }))

function add(page: Page, path: string): Locator {
  return page.getByRole('button', { name: `Add to shortlist (${path})` })
}

/** The entry of the list that has this title. */
function entry(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })
}

test('shows groups, and for every path reasons, a counter-reason and both readings', async ({ page }) => {
  await open(page, '/paths')
  await expect(heading(page, /to look at first$/)).toBeFocused()
  await expect(page.getByText('You want predictable, protected time most.')).toBeVisible()
  for (const group of ['Look at first', 'Worth exploring', 'Less likely'])
    await expect(page.getByRole('heading', { level: 2, name: group })).toBeVisible()
  const fda = entry(page, 'FDA medical officer')
  await expect(fda.getByText('For it: You put predictable, protected time near the top.')).toHaveCount(1)
  await expect(fda.getByText(/^Against it: /)).toHaveCount(1)
  await expect(fda.getByText('Fit strong')).toBeVisible()
  await expect(fda.getByText(/^Within reach, \w+ gaps$/)).toBeVisible()
  await expect(fda.getByText(/^(Steady|Sensitive|On the line)$/)).toBeVisible()
})

test('shows the present work by the same measure', async ({ page }) => {
  await open(page, '/paths')
  const present = entry(page, 'Hospital medicine, as it is now')
  await expect(present.getByText('Your present work, by the same measure')).toBeVisible()
  await expect(present.getByText('Fit weak')).toBeVisible()
})

test('leads from a reason to both statements of its value, and back to the list', async ({ page }) => {
  await open(page, '/paths')
  const change = entry(page, 'FDA medical officer').getByRole('link', {
    name: 'Change how much predictable, protected time matters to you',
  })
  await change.first().click()
  await expect(page.getByText('Values · Time · change an answer')).toBeVisible()
  const statements = page.getByRole('group')
  await expect(statements).toHaveCount(2)
  for (const index of [0, 1]) await statements.nth(index).getByRole('radio').nth(0).check()
  await goOn(page)
  await expect(page.getByText('You want predictable, protected time most.')).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('#/paths')
})

test('leads from a ruled-out path to its limit, and the list answers', async ({ page }) => {
  await open(page, '/paths')
  const title = page.getByRole('heading', { level: 2, name: /^Ruled out by what you said: / })
  const before = await title.textContent()
  await page.getByText('See them, and what would bring them back').click()
  await page
    .getByRole('heading', { level: 3, name: /^Nights and on-call/ })
    .getByRole('link', { name: 'Change your limit: nights and on-call' })
    .click()
  await page.getByRole('radio', { name: 'Regular is fine' }).check()
  await goOn(page)
  await expect(heading(page, /^(?!Nights)/)).toBeVisible()
  await expect(title).not.toHaveText(before ?? '')
  await expect(page.getByText('because of one limit, nights and on-call')).toHaveCount(0)
})

test('shows the ways of staying alone', async ({ page }) => {
  await open(page, '/paths')
  await page.getByLabel('Show', { exact: true }).selectOption('Only ways of staying')
  await page.getByText('See them, and what would bring them back').click()
  await expect(page.getByRole('link', { name: 'Sabbatical or planned leave' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'FDA medical officer' })).toHaveCount(0)
})

/** How far down the window it stands. */
async function heightOf(link: Locator): Promise<number> {
  return Math.round((await link.boundingBox())?.y ?? Number.NaN)
}

test('comes back from a path to the same place of the same list', async ({ page }) => {
  await open(page, '/paths')
  const family = page.getByLabel('Show', { exact: true })
  await family.focus()
  await family.selectOption('Only ways of staying')
  await expect(page).toHaveURL(/#\/paths\/family\/stay-reshape$/)
  await expect(family).toBeFocused()
  await page.getByText('See them, and what would bring them back').click()
  const link = page.getByRole('link', { name: 'Sabbatical or planned leave' })
  await link.scrollIntoViewIfNeeded()
  const before = await heightOf(link)
  await link.click()
  await expect(heading(page, 'Sabbatical or planned leave')).toBeFocused()
  await page.getByRole('link', { name: 'Paths', exact: true }).click()
  await expect(link).toBeFocused()
  expect(Math.abs((await heightOf(link)) - before)).toBeLessThan(3)
  await expect(family).toHaveValue('stay-reshape')
})

test('comes back from an answer to the reason that rests on it, and from elsewhere to the top', async ({
  page,
}) => {
  await open(page, '/paths')
  const change = entry(page, 'FDA medical officer')
    .getByRole('link', { name: /^Change/ })
    .first()
  const name = await change.evaluate((link) => link.textContent ?? '')
  await change.click()
  await goOn(page)
  await expect(entry(page, 'FDA medical officer').getByRole('link', { name }).first()).toBeFocused()
  await page.getByRole('link', { name: 'FDA medical officer', exact: true }).click()
  await page.getByRole('link', { name: 'Rotation', exact: true }).click()
  await open(page, '/paths')
  await expect(heading(page, /to look at first$/)).toBeFocused()
})

test('keeps three paths at most, says so, and makes room again', async ({ page }) => {
  await open(page, '/paths')
  await add(page, 'FDA medical officer').click()
  await expect(page.getByRole('status').getByText('Added. Two more places are free.')).toBeVisible()
  const others = page.getByRole('button', { name: /^Add to shortlist/ })
  await others.nth(0).click()
  await others.nth(0).click()
  await others.nth(0).click()
  await expect(page.getByRole('status').getByText(/Take one of them off to make room\.$/)).toBeVisible()
  const shortlist = page.getByRole('region', { name: 'Your shortlist' })
  await expect(shortlist.getByRole('listitem')).toHaveCount(3)
  await shortlist.getByRole('button', { name: 'Take off FDA medical officer' }).click()
  await expect(shortlist.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Your shortlist' })).toBeFocused()
})

test('opens a path and shortlists it by keyboard alone', async ({ page }) => {
  await open(page, '/paths')
  await expect(heading(page, /to look at first$/)).toBeFocused()
  await pressOn(page, page.getByRole('link', { name: 'FDA medical officer', exact: true }), 'Enter')
  await expect(heading(page, 'FDA medical officer')).toBeFocused()
  await pressOn(page, add(page, 'FDA medical officer'), 'Space')
  await expect(page.getByRole('status').getByText('Added. Two more places are free.')).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Take off the shortlist (FDA medical officer)' }),
  ).toBeFocused()
})

test('shows of a path what is wanted and offered, and what every fact rests on', async ({ page }) => {
  await open(page, '/paths/cmio')
  await expect(page.getByRole('table', { name: /^What you want most comes first/ })).toBeVisible()
  const facts = page.getByRole('table', { name: 'Facts' })
  await expect(facts.getByRole('row', { name: /^Pay a year USD 206,000 to 550,000/ })).toBeVisible()
  await expect(facts.getByRole('row', { name: /^Working from home .* bls\.gov, 2023$/ })).toBeVisible()
  await expect(facts.getByRole('row', { name: /^Travel .* Our judgement \(2026\)$/ })).toBeVisible()
})

test('says of a path once what a limit has against it, the musts first', async ({ page }) => {
  await open(page, '/paths/cmio')
  await expect(heading(page, 'Chief medical information officer')).toBeFocused()
  await expect(page.getByText('It usually means some evenings or weekends; you said:')).toHaveCount(1)
  await expect(page.getByText(/^Against a (must|wish) of yours: /).first()).toContainText('a must of yours')
  await expect(page.getByText('Three wishes not kept')).toBeVisible()
})

test('goes back to the list where there is no such path', async ({ page }) => {
  await open(page, '/paths/astronaut')
  await expect(heading(page, /to look at first$/)).toBeVisible()
})

test('sets a path beside another, and keeps only the rows that matter', async ({ page }) => {
  await open(page, '/paths/fda-medical-officer')
  await page.getByLabel('Compare it with').selectOption('Locum tenens')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(heading(page, 'Side by side')).toBeFocused()
  await expect(page.getByRole('columnheader')).toHaveText(['FDA medical officer', 'Locum tenens'])
  await expect(page.getByText('in the order in which you chose them')).toBeVisible()
  await page.getByLabel('Third path').selectOption('Founder of a health company')
  await expect(page.getByRole('columnheader')).toHaveCount(3)
  await page.getByRole('checkbox', { name: 'Travel matters to me' }).check()
  await page.getByRole('checkbox', { name: 'Show only the rows that I ticked' }).check()
  await expect(page.getByRole('row', { name: /^Travel matters to me/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Hours matters to me/ })).toHaveCount(0)
})

test('moves through the comparison by keyboard while the names of the rows stay', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600))
  await setTextSize(page, 200)
  await open(page, '/compare/fda-medical-officer/locum-tenens/founder')
  const frame = page.getByRole('region', { name: 'Tick the rows that matter to you.' })
  const last = page.getByRole('columnheader', { name: 'Founder of a health company' })
  await expect(last).not.toBeInViewport()
  await pressOn(page, frame, 'ArrowRight')
  for (let presses = 0; presses < 40; presses++) await page.keyboard.press('ArrowRight')
  await expect(last).toBeInViewport()
  await expect(frame.getByRole('rowheader', { name: /^Readiness/ })).toBeInViewport()
})

test('says the map in words and as a table', async ({ page }) => {
  await open(page, '/paths')
  await page.getByRole('link', { name: 'The map in words and as a table' }).click()
  await expect(heading(page, 'Map of the paths')).toBeFocused()
  await expect(page.getByText(/paths drawn come closer to your values\.$/)).toBeVisible()
  await page.getByText('The map as a table').click()
  await expect(page.getByRole('row', { name: /^FDA medical officer Look at first Strong/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Your present work Less likely/ })).toBeVisible()
})

const nobody = testWith(emptyWorkbook('2026-11-20T09:00:00Z'))

nobody('says without answers what would make the list firmer', async ({ page }) => {
  await open(page, '/paths')
  await expect(heading(page, '60 paths to look around in')).toBeFocused()
  const staying = page.getByRole('region', { name: 'Stay and reshape' })
  await expect(staying.getByRole('link', { name: 'Sabbatical or planned leave' })).toBeVisible()
  await expect(page.getByText('Fit not clear yet')).toHaveCount(0)
  await page.getByRole('link', { name: 'Rate the value statements.' }).click()
  await expect(heading(page, /to look around in|No clear/)).toHaveCount(0)
  expect(new URL(page.url()).hash).toBe('#/values')
})

const screens = [
  ['/paths', /to look at first$/],
  ['/paths/map', 'Map of the paths'],
  ['/paths/cmio', 'Chief medical information officer'],
  ['/compare/cmio/founder/locum-tenens', 'Side by side'],
] as const

for (const size of [100, 200])
  for (const [address, title] of screens)
    test(`shows no barrier to axe at ${address} with text at ${size}%`, async ({ page }) => {
      test.slow()
      await setTextSize(page, size)
      await open(page, address)
      await expect(heading(page, title)).toBeFocused()
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await findBarriers(page)).toEqual([])
    })
