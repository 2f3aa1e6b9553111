import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { REPORT_SECTIONS, type ReportChoices } from '../../shared/workbook/workbook.ts'
import { findBarriers } from './find-barriers.ts'
import { readSaved } from './read-saved.ts'
import { sampleWorkbook, testWith } from './with-workbook.ts'

const hospitalist = sampleWorkbook('tired-hospitalist', { shortlist: ['fda-medical-officer'] })
const test = testWith(hospitalist)

async function openScreen(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
}

async function openReport(page: Page): Promise<void> {
  await openScreen(page, '/report')
  await expect(page.getByRole('heading', { level: 1, name: 'Report for a coach' })).toBeVisible()
}

async function openPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the report' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This is what the coach gets' })).toBeVisible()
}

async function savePdf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save the PDF' }).click()
  await expect(page.getByText('Saved as “report.pdf”.')).toBeVisible({ timeout: 20_000 })
}

/** The words of a PDF in reading order, with every space as one. */
function readPdf(file: string): string {
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
}

async function savedChoices(page: Page, dataFolder: string): Promise<ReportChoices | undefined> {
  await expect(page.getByText(/^Saved on this computer/)).toBeVisible()
  return (await readSaved(dataFolder))?.report
}

test('leads from a shortlist over a plan with a changed day to a PDF that says so', async ({
  page,
  dataFolder,
}) => {
  test.setTimeout(90_000)
  await openScreen(page, '/plan')
  await page.getByRole('button', { name: 'Start a plan for FDA medical officer' }).click()
  await page.getByRole('button', { name: 'Change step 3' }).click()
  await page.getByLabel('What you want to do').fill('Ring the licensing board about dates.')
  await page.getByLabel('By when', { exact: true }).fill('2035-01-15')
  await page.getByRole('button', { name: 'Finish changing' }).click()
  await page.getByRole('link', { name: 'Go on to the report' }).click()
  await openPreview(page)
  const preview = page.getByRole('article', { name: 'The report' })
  await expect(preview.getByText('Ring the licensing board about dates.')).toBeVisible()
  await expect(preview).toContainText('Time comes first')
  await savePdf(page)

  const file = join(dataFolder, 'report.pdf')
  const words = readPdf(file)
  expect(words).toContain('FDA medical officer')
  expect(words).toContain('Ring the licensing board about dates.')
  expect(words).toContain('15 Jan 2035')
  expect(words).toContain('Time comes first')
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('leaves out of preview and PDF what is not ticked', async ({ page, dataFolder }) => {
  await openReport(page)
  for (const name of ['About you', 'Limits'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await openPreview(page)
  const preview = page.getByRole('article', { name: 'The report' })
  await expect(preview).toContainText('FDA medical officer')
  for (const words of ['USD 165,000', 'In which country do you work?'])
    await expect(preview).not.toContainText(words)
  await savePdf(page)
  const words = readPdf(join(dataFolder, 'report.pdf'))
  expect(words).toContain('FDA medical officer')
  expect(words).not.toContain('165,000')
  expect(words).not.toContain('In which country do you work?')
})

test('shows what is ticked', async ({ page }) => {
  await openReport(page)
  await openPreview(page)
  const preview = page.getByRole('article', { name: 'The report' })
  for (const words of ['USD 165,000', 'In which country do you work?'])
    await expect(preview).toContainText(words)
})

test('says in two lists what a coach sees and does not', async ({ page }) => {
  await openReport(page)
  const seen = page.getByRole('list').filter({ hasText: 'Your opening words' })
  const unseen = page.getByRole('list').filter({ hasText: 'Your name, unless you write it' })
  await expect(seen.getByText('Values', { exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Values', exact: true }).uncheck()
  await expect(seen.getByText('Values', { exact: true })).toHaveCount(0)
  await expect(unseen.getByText('Values', { exact: true })).toBeVisible()
})

test('counts what each part would show', async ({ page }) => {
  await openReport(page)
  await expect(page.getByText('From 28 of 28 ratings and four choices')).toBeVisible()
})

test('asks for at least one part', async ({ page }) => {
  await openReport(page)
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  await page.getByRole('button', { name: 'Look at the report' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await page.getByRole('link', { name: 'Choose at least one part to show' }).click()
  await expect(page.getByRole('checkbox', { name: 'About you' })).toBeFocused()
  await page.keyboard.press('Space')
  await openPreview(page)
})

test('keeps questions as they are added, written, removed and brought back, by keyboard', async ({
  page,
  dataFolder,
}) => {
  await openReport(page)
  await page.getByRole('button', { name: 'Add a question' }).press('Enter')
  await expect(page.getByLabel('Question 4')).toBeFocused()
  await page.keyboard.type('Whom should I ask?')
  await page.getByRole('button', { name: 'Remove question 1' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Undo removing/ })).toBeFocused()
  await expect
    .poll(async () => (await savedChoices(page, dataFolder))?.questions)
    .toEqual([...hospitalist.report.questions.slice(1), 'Whom should I ask?'])
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Question 1', { exact: true })).toBeFocused()
  await expect
    .poll(async () => (await savedChoices(page, dataFolder))?.questions)
    .toEqual([...hospitalist.report.questions, 'Whom should I ask?'])
})

test('holds up to twelve questions', async ({ page }) => {
  await openReport(page)
  for (let count = 4; count <= 12; count += 1)
    await page.getByRole('button', { name: 'Add a question' }).click()
  await expect(page.getByText('Twelve questions are all that fit.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add a question' })).toHaveCount(0)
})

for (const size of [100, 200])
  test(`bars nobody at ${size}% text`, async ({ page }) => {
    test.setTimeout(90_000)
    await openReport(page)
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${(18 * percent) / 100}px`
    }, size)
    await page.getByRole('button', { name: 'Remove question 1' }).click()
    expect(await findBarriers(page)).toEqual([])
    await openPreview(page)
    expect(await findBarriers(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

const untouched: ReportChoices = {
  sections: [...REPORT_SECTIONS],
  paper: null,
  opening: '',
  questions: [],
}

testWith(sampleWorkbook('uk-gp', { report: untouched }))(
  'prints on A4 where Letter is not sold',
  async ({ page, dataFolder }) => {
    await openReport(page)
    await expect(page.getByRole('radio', { name: /^A4/ })).toBeChecked()
    await openPreview(page)
    await savePdf(page)
    const about = execFileSync('pdfinfo', [join(dataFolder, 'report.pdf')], { encoding: 'utf8' })
    expect(about).toMatch(/Page size:\s+595\.\d+ x 841\.\d+/)
  },
)
