import { sayCount, sayCounted } from '../../../shared/count-words.ts'
import { capitalise } from '../../../shared/list-words.ts'
import { orderSteps } from '../../../shared/planning/order-steps.ts'
import { sayDay } from '../../../shared/report/say-day.ts'
import type { Plan, Step } from '../../../shared/workbook/plan.ts'

function sayDone(steps: readonly Step[]): string {
  const done = steps.filter((step) => step.done !== null).length
  if (done === 0) return 'none done yet'
  return done === steps.length ? 'all done' : `${sayCount(done)} done`
}

/** "Twelve steps, two steps done." */
export function saySteps({ steps }: Plan): string {
  if (steps.length === 0) return 'No steps yet.'
  return `${capitalise(sayCounted(steps.length, 'step'))}, ${sayDone(steps)}.`
}

/** "Next by 29 November 2026." */
export function sayNext({ steps }: Plan): string {
  const next = orderSteps(steps).find(({ done, due }) => done === null && due !== null)
  return next?.due == null ? '' : `Next by ${sayDay(next.due)}.`
}
