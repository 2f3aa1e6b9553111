import { describe, expect, it } from 'vitest'
import { sayLean } from '../../../../renderer/features/values/say-lean.ts'

describe('a value whose range holds the own average', () => {
  it.each([
    [0, -1, 1, 'Near your own average.'],
    [0.1, -1, 1, 'Near your own average.'],
    [0.6, -0.1, 1.3, 'Perhaps a little above your own average.'],
    [-0.4, -1, 0.2, 'Perhaps a little below your own average.'],
  ])('standing at %f between %f and %f is called: %s', (utility, low, high, said) => {
    expect(sayLean({ utility, low, high })).toBe(said)
  })
})
