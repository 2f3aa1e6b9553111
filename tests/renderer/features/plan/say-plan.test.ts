import { describe, expect, test } from 'vitest'
import { dueProblem } from '../../../../renderer/features/plan/due-problem.ts'
import { sayNext, saySteps } from '../../../../renderer/features/plan/say-plan.ts'
import type { Plan, Step } from '../../../../shared/workbook/plan.ts'

function step(id: string, due: string | null, done: string | null = null): Step {
  return { id, text: 'Talk.', due, done, origin: { kind: 'own' } }
}

function plan(...steps: Step[]): Plan {
  return { id: 'founder', path: 'founder', startedOn: '2026-11-23', steps }
}

describe('what a plan says of itself', () => {
  test('counts steps and what is done', () => {
    expect(saySteps(plan())).toBe('No steps yet.')
    expect(saySteps(plan(step('a', null)))).toBe('One step, none done yet.')
    expect(saySteps(plan(step('a', null), step('b', null, '2026-12-01')))).toBe('Two steps, one done.')
    expect(saySteps(plan(step('a', null, '2026-12-01')))).toBe('One step, all done.')
  })

  test('names the next day that is not done, and none where no day is set', () => {
    const steps = [
      step('late', '2027-02-01'),
      step('done', '2026-12-01', '2026-12-01'),
      step('next', '2027-01-02'),
    ]
    expect(sayNext(plan(...steps))).toBe('Next by 2 January 2027.')
    expect(sayNext(plan(step('a', null)))).toBe('')
  })
})

describe('the day of a step', () => {
  test('may be missing, the first day or the last', () => {
    for (const day of [null, '2026-11-23', '2036-11-23']) expect(dueProblem(plan(), day)).toBeUndefined()
  })

  test.each(['2026-11-22', '2036-11-24', '0002-01-01'])('cannot be %s, and says what it can be', (day) => {
    expect(dueProblem(plan(), day)).toBe('Enter a date between 23 November 2026 and 23 November 2036')
  })
})
