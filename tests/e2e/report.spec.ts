import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

const sample = fileURLToPath(new URL('../../resources/content/samples/uk-gp.json', import.meta.url))

test.describe('saving the report', () => {
  test('makes the PDF of the workbook in the window and puts it where it is told', async ({
    app,
    page,
    dataFolder,
  }) => {
    const place = join(dataFolder, 'Rotation notes.pdf')
    await app.evaluate((_electron, path) => {
      process.env.ROTATION_SAVE_TO = path
    }, place)
    const { workbook } = JSON.parse(readFileSync(sample, 'utf8'))
    const reply = await page.evaluate((said) => window.rotation.saveReport(said), workbook)
    expect(reply).toEqual({ kind: 'answered', value: { kind: 'saved', file: 'Rotation notes.pdf' } })
    expect(readFileSync(place, 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/)
    expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('says in plain words that it could not be written, and leaves nothing behind', async ({
    app,
    page,
    dataFolder,
  }) => {
    const place = join(dataFolder, 'not-there', 'Rotation notes.pdf')
    await app.evaluate((_electron, path) => {
      process.env.ROTATION_SAVE_TO = path
    }, place)
    const { workbook } = JSON.parse(readFileSync(sample, 'utf8'))
    const reply = await page.evaluate((said) => window.rotation.saveReport(said), workbook)
    expect(reply).toEqual({
      kind: 'answered',
      value: { kind: 'not-saved', why: 'The folder is not there.' },
    })
    expect(existsSync(place)).toBe(false)
  })
})
