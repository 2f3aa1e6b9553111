import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleSchema } from '../../shared/workbook/sample.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { test as base } from './fixtures.ts'

/** All the answers of a sample person, with nothing shortlisted or planned unless it is given. */
export function sampleWorkbook(id: string, more: Partial<Workbook> = {}): Workbook {
  const file = fileURLToPath(new URL(`../../resources/content/samples/${id}.json`, import.meta.url))
  const { workbook } = sampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { ...workbook, shortlist: [], plans: [], ...more }
}

/** Starts Rotation on this workbook as if it had been saved before; a report goes to `report.pdf` beside it, unasked. */
export function testWith(workbook: Workbook): typeof base {
  return base.extend({
    dataFolder: async ({ preparedFolder: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'rotation-test-'))
      writeFileSync(join(folder, 'workbook.json'), JSON.stringify(workbook), { mode: 0o600 })
      process.env.ROTATION_SAVE_TO = join(folder, 'report.pdf')
      await use(folder)
      delete process.env.ROTATION_SAVE_TO
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  })
}
