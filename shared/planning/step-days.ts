import type { Plan } from '../workbook/plan.ts'
import { addMonths } from './add-months.ts'

/** Further ahead than this is no plan any more. */
const LONGEST = 10 * 12

const LAST_DAY = '2099-12-31'

/** The first and the last day that a step of this plan may have. */
export function stepDays({ startedOn }: Plan): Readonly<{ first: string; last: string }> {
  const last = addMonths(startedOn, LONGEST)
  return { first: startedOn, last: last < LAST_DAY ? last : LAST_DAY }
}
