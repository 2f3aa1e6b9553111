import type { Match } from '../../../../shared/matching/match.ts'

/** What is to be heeded in at least this many paths is said once above them, not at each. */
const MANY = 4

/** One sentence to heed, and in how many paths. */
export type SharedCaution = Readonly<{ text: string; count: number }>

/** Sentences that many of these paths share, the most shared first. */
export function sharedCautions(matches: readonly Match[]): readonly SharedCaution[] {
  const counts = new Map<string, number>()
  for (const { unchecked } of matches)
    for (const text of unchecked) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .filter(({ count }) => count >= MANY)
    .toSorted((a, b) => b.count - a.count)
}
