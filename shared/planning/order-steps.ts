import type { Step } from '../workbook/plan.ts'

/** Steps by their days, those without one last; steps of one day in the order in which the person keeps them. */
export function orderSteps<Dated extends Pick<Step, 'due'>>(steps: readonly Dated[]): readonly Dated[] {
  return steps.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
}
