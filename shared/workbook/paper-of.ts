import type { Workbook } from './workbook.ts'

/** A kind of paper a report is printed on. */
export type PaperName = 'letter' | 'a4'

const LETTER_COUNTRIES = ['us', 'ca']

/** The paper that was chosen, else the usual one of the person's country; Letter where neither is known. */
export function paperOf({ report, about }: Pick<Workbook, 'report' | 'about'>): PaperName {
  if (report.paper !== null) return report.paper
  const { country } = about
  return country?.kind !== 'choice' || LETTER_COUNTRIES.includes(country.option) ? 'letter' : 'a4'
}
