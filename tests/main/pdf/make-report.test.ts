import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeReport } from '../../../main/pdf/make-report.ts'
import { makeReportPdf } from '../../../main/pdf/make-report-pdf.ts'
import { paperOf } from '../../../shared/workbook/paper-of.ts'
import { content, personWithCanaries, today } from '../../shared/report/person.ts'

const here = fileURLToPath(new URL('../../../main', import.meta.url))
const workbook = personWithCanaries()

describe('the report worker', () => {
  it('makes the same report as this process would', async () => {
    const made = await makeReport({ workbook, here, today })
    const own = await makeReportPdf({ workbook, content, today, paper: paperOf(workbook) })
    expect(made.kind).toBe('made')
    if (made.kind === 'made') expect(Buffer.from(made.bytes).equals(own.bytes)).toBe(true)
  })

  it('fails in plain words when it is given nonsense, and quotes none of it', async () => {
    expect(await makeReport({ workbook, here, today: 'Canary' })).toEqual({
      kind: 'failed',
      why: 'The report could not be made.',
    })
    expect((await makeReport({ workbook, here: '/nowhere/at/all', today })).kind).toBe('failed')
  })
})
