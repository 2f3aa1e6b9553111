import { describe, expect, it } from 'vitest'
import { splitEvenly } from '../../../renderer/ui/split-evenly.ts'

const count = (length: number) => Array.from({ length }, (_, index) => index)

describe('splitEvenly', () => {
  it.each([
    [5, 3, [3, 2]],
    [4, 3, [2, 2]],
    [3, 3, [3]],
    [28, 5, [5, 5, 5, 5, 4, 4]],
    [0, 3, []],
  ])('splits %i by %i as evenly as can be', (length, most, sizes) => {
    const parts = splitEvenly(count(length), most)
    expect(parts.map((part) => part.length)).toEqual(sizes)
    expect(parts.flat()).toEqual(count(length))
  })
})
