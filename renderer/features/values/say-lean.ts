import type { ScoredValue } from './scored-value.ts'

/** Closer to the middle than this share of its range, a value leans to neither side. */
const NEAR = 0.1

/** Where a value stands whose range holds the person's own average. */
export function sayLean({ utility, low, high }: Pick<ScoredValue, 'utility' | 'low' | 'high'>): string {
  if (Math.abs(utility) < NEAR * (high - low)) return 'Near your own average.'
  return utility > 0 ? 'Perhaps a little above your own average.' : 'Perhaps a little below your own average.'
}
