import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { paperOf } from '../../shared/workbook/paper-of.ts'
import { workbookSchema } from '../../shared/workbook/workbook.ts'
import { readContent } from '../cli/read-content.ts'
import { makeReportPdf } from './make-report-pdf.ts'
import type { WorkerAnswer } from './worker-answer.ts'

const orderSchema = z.strictObject({
  workbook: workbookSchema,
  /** The folder this program runs from; its content lies beside. */
  here: z.string(),
  today: z.iso.date(),
})

/** Makes one report and ends. Content is read here, so that the window's process is not held up by parsing it. */
async function answer(): Promise<WorkerAnswer> {
  const { workbook, here, today } = orderSchema.parse(workerData)
  const own = readContent(here)
  if (own.kind === 'refused') return { kind: 'failed', why: own.why }
  const paper = paperOf(workbook)
  const made = await makeReportPdf({ workbook, content: own.content, today, paper })
  return { kind: 'made', ...made, bytes: new Uint8Array(made.bytes) }
}

parentPort?.postMessage(await answer())
