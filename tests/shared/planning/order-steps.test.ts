import { expect, test } from 'vitest'
import { orderSteps } from '../../../shared/planning/order-steps.ts'
import { ownStepId } from '../../../shared/planning/own-step-id.ts'
import { stepDays } from '../../../shared/planning/step-days.ts'
import type { Step } from '../../../shared/workbook/plan.ts'

function step(id: string, due: string | null): Step {
  return { id, text: id, due, done: null, origin: { kind: 'own' } }
}

test('orders steps by day, those without one last', () => {
  const steps = [step('none', null), step('late', '2027-03-01'), step('early', '2026-12-01')]
  expect(orderSteps(steps).map(({ id }) => id)).toEqual(['early', 'late', 'none'])
})

test('leaves steps of one day in the order in which they are kept', () => {
  const steps = [step('b', '2026-12-01'), step('a', '2026-12-01')]
  expect(orderSteps(steps).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('names a step of one’s own by the first number that is free', () => {
  expect(ownStepId([])).toBe('own-1')
  expect(ownStepId([step('own-1', null), step('own-3', null)])).toBe('own-2')
})

test('lets a step lie between the start of its plan and ten years on', () => {
  const plan = { id: 'plan', path: 'founder', startedOn: '2026-11-23', steps: [] }
  expect(stepDays(plan)).toEqual({ first: '2026-11-23', last: '2036-11-23' })
})

test('never lets a step lie where a workbook cannot hold it', () => {
  const plan = { id: 'plan', path: 'founder', startedOn: '2095-01-01', steps: [] }
  expect(stepDays(plan).last).toBe('2099-12-31')
})
