import { assertNever } from '../../../shared/assert-never.ts'
import { type Content, findById } from '../../../shared/content/content.ts'
import type { StepOrigin } from '../../../shared/workbook/plan.ts'

/** Why a step is in the plan. */
export function sayOrigin(content: Content, origin: StepOrigin): string {
  switch (origin.kind) {
    case 'gap':
      return `Closes the gap in ${findById(content.skills, origin.skill).phrase}`
    case 'first-step':
      return 'A first step of this path'
    case 'people':
      return 'Someone who knows the work'
    case 'entry':
      return 'Settles what it takes to get in'
    case 'way-back':
      return 'Keeps the way back'
    case 'review':
      return 'A day to look at it all again'
    case 'own':
      return 'Your own step'
    default:
      return assertNever(origin)
  }
}
