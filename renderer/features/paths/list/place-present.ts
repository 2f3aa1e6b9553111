import type { Match, Matches } from '../../../../shared/matching/match.ts'
import { compareMatches } from '../../../../shared/matching/order-matches.ts'

/** One entry of the list; the present work stands among the paths, by the same measure. */
export type Entry = Readonly<{ kind: 'path' | 'present'; match: Match }>

/** The list with the present work in its place. */
export function placePresent({ matches, present }: Matches): readonly Entry[] {
  const entries = matches.map((match): Entry => ({ kind: 'path', match }))
  if (present === null) return entries
  const place = matches.findIndex((match) => compareMatches(present, match) < 0)
  return entries.toSpliced(place < 0 ? entries.length : place, 0, { kind: 'present', match: present })
}
