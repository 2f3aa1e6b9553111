import type { Content } from '../../../shared/content/content.ts'
import type { AboutQuestion } from '../../../shared/content/questions.ts'
import { isAsked } from '../../../shared/workbook/progress.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { splitEvenly } from '../../ui/split-evenly.ts'

/** Few enough that the reasons beside them are read. */
const MOST_ON_A_PAGE = 4

/** The pages with the questions that apply to this person; a page on which none applies is left out. */
export function listAboutPages(
  { aboutYou }: Content,
  workbook: Workbook,
): readonly (readonly AboutQuestion[])[] {
  return splitEvenly(aboutYou, MOST_ON_A_PAGE)
    .map((page) => page.filter((question) => isAsked(question, workbook)))
    .filter((page) => page.length > 0)
}
