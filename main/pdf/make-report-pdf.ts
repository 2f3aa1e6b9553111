import type { Content } from '../../shared/content/content.ts'
import { matchPaths } from '../../shared/matching/match-paths.ts'
import { buildReport } from '../../shared/report/build-report.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import type { PaperName } from './page-style.ts'
import { type PaintedReport, paintReport } from './paint-report.ts'
import { loadReportFonts } from './report-fonts.ts'

/** What a PDF is made from; `today` is `YYYY-MM-DD`. */
export type ReportOrder = Readonly<{ workbook: Workbook; content: Content; today: string; paper: PaperName }>

/** Builds and paints the report in this process; needs no Electron. */
export function makeReportPdf({ workbook, content, today, paper }: ReportOrder): Promise<PaintedReport> {
  const matches = matchPaths(content, workbook)
  const report = buildReport({ content, workbook, matches, today })
  return paintReport(report, paper, loadReportFonts())
}
