import type { ValueScore } from '../../../../shared/scoring/score-values.ts'

const WANTED = [
  { from: 1.1, words: 'far more than the rest' },
  { from: 0.35, words: 'more than the rest' },
  { from: -0.35, words: 'about like the rest' },
  { from: -1.1, words: 'less than the rest' },
] as const

const OFFERED = [
  { from: 4.4, words: 'as much as any work can' },
  { from: 3.5, words: 'more than most work' },
  { from: 2.6, words: 'about as much as most work' },
  { from: 1.8, words: 'less than most work' },
] as const

function pick(
  steps: readonly Readonly<{ from: number; words: string }>[],
  number: number,
  least: string,
): string {
  return steps.find(({ from }) => number >= from)?.words ?? least
}

/** How much a value is wanted, beside the person's own other values. */
export function sayWantedOf(score: ValueScore | undefined): string {
  if (score?.kind !== 'scored') return 'Not answered'
  return pick(WANTED, score.utility, 'far less than the rest')
}

/** What a path offers of a value, 1 to 5, in words. */
export function sayOffered(level: number): string {
  return pick(OFFERED, level, 'hardly any')
}
