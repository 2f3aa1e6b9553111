import type { Matches } from '../../../../shared/matching/match.ts'
import { hasNoDirection } from '../words/say-headline.ts'

/** So many paths carry a number on the map, which is also theirs in the list. */
const MOST_NUMBERED = 6

/** The ids of the first paths of the list, in order; none while the map has no direction across or no readiness up. */
export function numberPaths(all: Matches): readonly string[] {
  if (hasNoDirection(all) || all.missing.includes('skills')) return []
  return all.matches
    .filter(({ group }) => group === 'look-at-first' || group === 'worth-exploring')
    .slice(0, MOST_NUMBERED)
    .map(({ path }) => path)
}
