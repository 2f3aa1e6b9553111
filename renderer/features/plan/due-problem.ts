import { stepDays } from '../../../shared/planning/step-days.ts'
import { sayDay } from '../../../shared/report/say-day.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'

/** What is wrong with the day of a step, or nothing; no day at all is fine. */
export function dueProblem(plan: Plan, due: string | null): string | undefined {
  const { first, last } = stepDays(plan)
  if (due === null || (due >= first && due <= last)) return undefined
  return `Enter a date between ${sayDay(first)} and ${sayDay(last)}`
}
