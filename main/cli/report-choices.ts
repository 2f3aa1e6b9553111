import type { PaperName } from '../../shared/workbook/paper-of.ts'
import { REPORT_SECTIONS, type ReportSection, type Workbook } from '../../shared/workbook/workbook.ts'
import type { Asked } from './command.ts'
import { type Misused, misuse } from './outcome.ts'

/** What the words of the command choose; what they leave open, the workbook decides. */
export interface ReportChoices {
  readonly kind: 'choices'
  readonly name: string
  readonly out: string
  readonly html: string | undefined
  readonly paper: PaperName | undefined
  readonly sections: readonly ReportSection[] | undefined
}

export function readReportChoices({ words, options }: Asked): ReportChoices | Misused {
  const [name, ...others] = words
  const { out, html, paper, sections } = options
  if (name === undefined || others.length > 0) return misuse('name one workbook')
  if (!out) return misuse('say with --out where the PDF goes')
  if (html === '' || html === out) return misuse('--html needs a file of its own')
  if (paper !== undefined && !isPaper(paper))
    return misuse(`there is no paper "${paper}", only letter and a4`)
  const chosen = sections?.split(',').map((section) => section.trim())
  const stranger = chosen?.find((section) => !isSection(section))
  if (stranger !== undefined)
    return misuse(`there is no section "${stranger}", only ${REPORT_SECTIONS.join(', ')}`)
  return { kind: 'choices', name, out, html, paper, sections: chosen?.filter(isSection) }
}

/** The workbook with these choices instead of its own. */
export function withChoices(workbook: Workbook, { paper, sections }: ReportChoices): Workbook {
  const { report } = workbook
  return {
    ...workbook,
    report: {
      ...report,
      paper: paper ?? report.paper,
      sections: sections === undefined ? report.sections : [...new Set(sections)],
    },
  }
}

function isPaper(word: string): word is PaperName {
  return word === 'letter' || word === 'a4'
}

function isSection(word: string): word is ReportSection {
  return REPORT_SECTIONS.some((section) => section === word)
}
