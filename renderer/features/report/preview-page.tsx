import { useMemo } from 'react'
import { buildReport } from '../../../shared/report/build-report.ts'
import type { Report } from '../../../shared/report/report.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { today } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useMatches } from '../../workbook/use-matches.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { Sheets } from './paint/sheets.tsx'
import { SavePanel } from './save-panel.tsx'

function useReport(): Report {
  const content = useContent()
  const matches = useMatches()
  const { workbook } = useWorkbook()
  const day = today()
  return useMemo(
    () => buildReport({ content, workbook, matches, today: day }),
    [content, workbook, matches, day],
  )
}

function goToSaving() {
  const button = document.getElementById('save-report')
  button?.scrollIntoView({ block: 'center' })
  button?.focus({ preventScroll: true })
}

/** The report as the coach will read it, and saving it as a PDF. */
export function PreviewPage() {
  const report = useReport()
  return (
    <Page
      title="This is what the coach gets"
      caption="Report for a coach"
      back={{ href: '/report', label: 'What it shows' }}
      wide
      lead="Every word of it is below. Read it once with the coach’s eyes, then save it."
    >
      <SavePanel />
      <Sheets report={report} />
      <Button weight="quiet" onClick={goToSaving}>
        Back to saving
      </Button>
    </Page>
  )
}
