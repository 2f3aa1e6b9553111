import type { Match } from '../../../../shared/matching/match.ts'

/** One sentence to heed, and in how many paths. */
export type SharedCaution = Readonly<{ text: string; count: number }>

/** Sentences that hold for more than half of these paths, the most shared first; they are said once, not at each. */
export function sharedCautions(matches: readonly Match[]): readonly SharedCaution[] {
  const counts = new Map<string, number>()
  for (const { unchecked } of matches)
    for (const text of unchecked) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .filter(({ count }) => count > matches.length / 2)
    .toSorted((a, b) => b.count - a.count)
}
