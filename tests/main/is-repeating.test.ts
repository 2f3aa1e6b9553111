import { expect, test } from 'vitest'
import { isRepeating } from '../../main/is-repeating.ts'

test('(b) 8: tries again after a few faults', () => {
  expect(isRepeating([1000])).toBe(false)
  expect(isRepeating([0, 1000, 2000, 3000])).toBe(false)
})

test('(b) 8: gives up at the fifth fault within a minute', () => {
  expect(isRepeating([0, 1000, 2000, 3000, 4000])).toBe(true)
})

test('(b) 8: forgets faults that lie long ago', () => {
  expect(isRepeating([0, 1000, 2000, 3000, 60_001])).toBe(false)
})
