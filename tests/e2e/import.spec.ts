import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect } from '@playwright/test'
import { findBarriers } from './find-barriers.ts'
import { heading, open } from './inputs.ts'
import { readSaved } from './read-saved.ts'
import { sampleWorkbook, testWith } from './with-workbook.ts'

const test = testWith(sampleWorkbook('tired-hospitalist'))
const other = sampleWorkbook('uk-gp')

function setPlace(app: ElectronApplication, name: 'ROTATION_OPEN_FROM' | 'ROTATION_SAVE_TO', place: string) {
  return app.evaluate(
    (_electron, set) => {
      process.env[set.name] = set.place
    },
    { name, place },
  )
}

test('exports everything as open JSON that opens again', async ({ page, app, dataFolder }) => {
  const file = join(dataFolder, 'Rotation notes.json')
  await setPlace(app, 'ROTATION_SAVE_TO', file)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Export everything' }).click()
  await expect(page.getByText('Saved as “Rotation notes.json”.')).toBeVisible()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await readSaved(dataFolder))
})

test('shows what an import would change, and changes nothing before it is told to', async ({
  page,
  app,
  dataFolder,
}) => {
  const file = join(dataFolder, 'from-home.json')
  writeFileSync(file, JSON.stringify(other))
  await setPlace(app, 'ROTATION_OPEN_FROM', file)
  const before = await readSaved(dataFolder)
  await open(page, '/import')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await expect(heading(page, 'What would change')).toBeFocused()
  const skills = Object.keys(other.skills).length
  await expect(page.getByRole('row', { name: new RegExp(`^Skills \\d+ ${skills}$`) })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Leave everything as it is' }).click()
  expect((await readSaved(dataFolder))?.skills).toEqual(before?.skills)

  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByRole('button', { name: 'Replace my workbook' }).click()
  await expect(heading(page, /Welcome back|You/)).toBeVisible()
  await expect.poll(async () => (await readSaved(dataFolder))?.skills).toEqual(other.skills)
})

for (const [name, text, message] of [
  ['is no JSON', 'hello', /This file was not read/],
  ['holds a key that no workbook has', JSON.stringify({ ...other, secret: 1 }), /secret/],
  ['is of a newer version', JSON.stringify({ ...other, schema: 99 }), /newer version of Rotation/],
] as const)
  test(`says why a file that ${name} is not brought in`, async ({ page, app, dataFolder }) => {
    const file = join(dataFolder, 'from-home.json')
    writeFileSync(file, text)
    await setPlace(app, 'ROTATION_OPEN_FROM', file)
    const before = await readSaved(dataFolder)
    await open(page, '/import')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'This file cannot be brought in' })).toContainText(
      message,
    )
    expect((await readSaved(dataFolder))?.ratings).toEqual(before?.ratings)
  })
