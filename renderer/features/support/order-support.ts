import type { Support } from '../../../shared/content/questions.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'

export type SupportCountry = Support['countries'][number]
export type SupportLine = SupportCountry['lines'][number]

/** The list for a country that has none of its own. */
const ELSEWHERE = 'other'

/** The person's own list, and the others. `own` is undefined where no country was named. */
export type OrderedSupport = Readonly<{ own: SupportCountry | undefined; others: readonly SupportCountry[] }>

/** Lines that are open day and night first. */
function putOpenLinesFirst(country: SupportCountry): SupportCountry {
  const isLate = ({ roundTheClock }: SupportLine): number => (roundTheClock ? 0 : 1)
  return { ...country, lines: country.lines.toSorted((a, b) => isLate(a) - isLate(b)) }
}

/** Sorts the lists for a person: their own country first. */
export function orderSupport({ countries }: Support, { about }: Workbook): OrderedSupport {
  const ordered = countries.map(putOpenLinesFirst)
  const { country } = about
  if (country?.kind !== 'choice') return { own: undefined, others: ordered }
  const own = ordered.find(({ id }) => id === country.option) ?? ordered.find(({ id }) => id === ELSEWHERE)
  return { own, others: ordered.filter((each) => each !== own) }
}
