import { expect, test } from 'vitest'
import { sayCount, sayCounted } from '../../shared/count-words.ts'
import { capitalise, listWords } from '../../shared/list-words.ts'
import { sayAmount } from '../../shared/say-amount.ts'

test('counts in words as far as they read well', () => {
  expect([0, 1, 12, 13].map(sayCount)).toEqual(['no', 'one', 'twelve', '13'])
  expect([sayCounted(0, 'gap'), sayCounted(1, 'gap'), sayCounted(13, 'way on', 'ways on')]).toEqual([
    'no gaps',
    'one gap',
    '13 ways on',
  ])
})

test('parts thousands by commas', () => {
  expect([0, 999, 1000, 1234567.4].map(sayAmount)).toEqual(['0', '999', '1,000', '1,234,567'])
})

test('lists words and begins a sentence', () => {
  expect([listWords([]), listWords(['a']), listWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
  expect(capitalise('three ways')).toBe('Three ways')
})
