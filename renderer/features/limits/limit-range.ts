import type { Limit } from '../../../shared/content/limit.ts'

/** Less than this is hardly meant for a whole year, in any of the currencies on offer. */
const LEAST_PAY = 1000
const MOST_PAY = 100_000_000

/** The smallest and the largest number that a limit takes. */
export function rangeOf({ answer }: Limit): Readonly<{ min: number; max: number }> {
  return answer.kind === 'number' ? answer : { min: LEAST_PAY, max: MOST_PAY }
}
