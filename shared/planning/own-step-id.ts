import type { Step } from '../workbook/plan.ts'

/** The first free name for a step of the person's own: `own-1`, `own-2` … */
export function ownStepId(steps: readonly Step[]): string {
  const taken = new Set(steps.map(({ id }) => id))
  for (let number = 1; ; number += 1) if (!taken.has(`own-${number}`)) return `own-${number}`
}
