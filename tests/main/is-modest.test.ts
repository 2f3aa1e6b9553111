import { expect, test } from 'vitest'
import { isModest } from '../../main/is-modest.ts'
import { emptyWorkbook } from '../../shared/workbook/workbook.ts'

function nest(depth: number): unknown {
  let value: unknown = 'inside'
  for (let level = 0; level < depth; level++) value = { deeper: value }
  return value
}

function circle(): unknown {
  const list: unknown[] = []
  list.push(list)
  return [list]
}

test('lets a workbook pass', () => {
  expect(isModest([emptyWorkbook('2026-11-01T10:00:00Z')])).toBe(true)
  expect(isModest([])).toBe(true)
  expect(isModest([nest(30), null, undefined, 1])).toBe(true)
})

test('(c) 35: refuses many lists that are short each', () => {
  const list = Array.from({ length: 4000 }, () => 0)
  expect(isModest(Array.from({ length: 30 }, () => list))).toBe(false)
})

test.each([
  ['50 MB of text', 'a'.repeat(50_000_000)],
  ['50 MB of keys', { ['a'.repeat(50_000_000)]: 1 }],
  ['a list of 200,000', Array.from({ length: 200_000 }, () => 0)],
  ['depth', nest(100_000)],
  ['a circle', circle()],
  ['a list that is all holes', new Array(4_000_000_000)],
  ['a map', new Map([['theme', 'dark']])],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(10)],
  ['an error', new Error('text')],
  ['a prototype', JSON.parse('{"theme":"dark","__proto__":{"admin":true}}')],
  ['a constructor', { ratings: { constructor: 1 } }],
])('(c) 35: refuses %s within 50 ms', (_what, value) => {
  const before = performance.now()
  expect(isModest([value])).toBe(false)
  expect(performance.now() - before).toBeLessThan(50)
})
