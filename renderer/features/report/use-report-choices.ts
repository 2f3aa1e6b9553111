import type { ReportChoices } from '../../../shared/workbook/workbook.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

/** What the person chose for the report, and how to choose otherwise. */
export function useReportChoices(): Readonly<{
  choices: ReportChoices
  choose: (choices: Partial<ReportChoices>) => void
}> {
  const { workbook, change } = useWorkbook()
  return { choices: workbook.report, choose: (choices) => change({ kind: 'report-chosen', choices }) }
}
