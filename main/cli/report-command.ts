import type { Content } from '../../shared/content/content.ts'
import { matchPaths } from '../../shared/matching/match-paths.ts'
import { buildReport } from '../../shared/report/build-report.ts'
import { paintHtml } from '../../shared/report/paint-html.ts'
import { paperOf } from '../../shared/workbook/paper-of.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { dayOf } from '../day-of.ts'
import type { Asked, Command } from './command.ts'
import { type Outcome, refuse } from './outcome.ts'
import { readContent } from './read-content.ts'
import { readWorkbook } from './read-workbook.ts'
import { type ReportChoices, readReportChoices, withChoices } from './report-choices.ts'
import { isSameFile, writeOutput } from './write-output.ts'

interface Order {
  readonly workbook: Workbook
  readonly content: Content
  readonly today: string
}

/** The report for a coach, as the window makes it. */
export const reportCommand: Command = {
  usage: 'report WORKBOOK.json --out FILE.pdf [--paper letter|a4] [--sections a,b] [--html FILE.html]',
  about: 'makes the report of a workbook as a PDF, and as one HTML file where wanted',
  options: ['out', 'paper', 'sections', 'html'],
  run: makeReport,
}

async function makeReport(asked: Asked): Promise<Outcome> {
  const { surroundings } = asked
  const choices = readReportChoices(asked)
  if (choices.kind === 'misused') return choices
  const { name, out, html } = choices
  const overwritten = [out, html ?? out].find((file) => isSameFile(name, file))
  if (overwritten !== undefined) return refuse(`${overwritten}: that is the workbook itself`)
  const own = readContent(surroundings.here)
  if (own.kind === 'refused') return own
  const { content } = own
  const read = await readWorkbook({ name, shape: 'workbook', content, surroundings })
  if (read.kind === 'refused') return read
  const workbook = withChoices(read.workbook, choices)
  return writeReport(choices, { workbook, content, today: dayOf(surroundings.now) })
}

async function writeReport({ out, html }: ReportChoices, order: Order): Promise<Outcome> {
  const { makeReportPdf } = await import('../pdf/make-report-pdf.ts')
  const paper = paperOf(order.workbook)
  const { bytes, pages, missingCharacters } = await makeReportPdf({ ...order, paper })
  const fault = await writeOutput(out, bytes)
  if (fault !== undefined) return fault
  const htmlFault = html === undefined ? undefined : await writeOutput(html, htmlOf(order))
  if (htmlFault !== undefined) return htmlFault
  const json = {
    file: out,
    pages,
    ...(html && { html }),
    ...(missingCharacters.length > 0 && { missingCharacters }),
  }
  return { kind: 'document', json }
}

function htmlOf({ workbook, content, today }: Order): Uint8Array {
  const matches = matchPaths(content, workbook)
  return new TextEncoder().encode(paintHtml(buildReport({ content, workbook, matches, today })))
}
