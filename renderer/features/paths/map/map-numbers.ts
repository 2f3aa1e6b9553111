import type { Matches } from '../../../../shared/matching/match.ts'

/** So many paths carry a number on the map, which is also theirs in the list. */
const MOST_NUMBERED = 6

/** The ids of the first paths of the list, in order; what is less likely or ruled out gets no number. */
export function numberPaths({ matches }: Matches): readonly string[] {
  return matches
    .filter(({ group }) => group === 'look-at-first' || group === 'worth-exploring')
    .slice(0, MOST_NUMBERED)
    .map(({ path }) => path)
}
