import { useEffect, useRef } from 'react'
import { REPORT_SECTIONS, type ReportChoices } from '../../../shared/workbook/workbook.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { useReportChoices } from './use-report-choices.ts'

const LETTER_COUNTRIES = ['us', 'ca']

function isUntouched({ sections, opening, questions }: ReportChoices): boolean {
  return sections.length === REPORT_SECTIONS.length && opening === '' && questions.length === 0
}

/** Before anything was chosen for the report, its paper follows the country. Looked at once for each visit. */
export function useUsualPaper(): void {
  const { workbook } = useWorkbook()
  const { choices, choose } = useReportChoices()
  const hasLooked = useRef(false)
  useEffect(() => {
    if (hasLooked.current) return
    hasLooked.current = true
    const { country } = workbook.about
    if (country?.kind !== 'choice' || !isUntouched(choices)) return
    const paper = LETTER_COUNTRIES.includes(country.option) ? 'letter' : 'a4'
    if (paper !== choices.paper) choose({ paper })
  })
}
