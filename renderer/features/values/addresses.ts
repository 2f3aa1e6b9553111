import type { Content } from '../../../shared/content/content.ts'
import { measureProgress } from '../../../shared/workbook/progress.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { pageOf } from './statement-pages.ts'

/** Where the screens of the values inventory are; pages and choices count from 1. */
export const addresses = {
  intro: '/values',
  check: '/values/check',
  choices: '/values/choices',
  picture: '/values/picture',
  statements: (page: number) => `/values/statements/${page}`,
  choice: (screen: number) => `/values/choices/${screen}`,
  changeStatement: (item: string) => `/values/change/${item}`,
  changeChoice: (screen: number) => `/values/change-choice/${screen}`,
}

/** The first screen of the inventory with something left to answer; the check page where nothing is. */
export function nextAddress(content: Content, workbook: Workbook): string {
  const { statements, choices } = measureProgress(content, workbook)
  if (statements.next !== null)
    return addresses.statements(pageOf(content.inventories.values.order, statements.next))
  if (choices.next === null) return addresses.check
  return workbook.bestWorst.length === 0 ? addresses.choices : addresses.choice(choices.next + 1)
}
