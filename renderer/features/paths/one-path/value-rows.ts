import type { Content } from '../../../../shared/content/content.ts'
import type { Profile } from '../../../../shared/content/profile.ts'
import type { ValueScore, ValuesScore } from '../../../../shared/scoring/score-values.ts'
import { sayOffered, sayWantedOf } from '../words/value-words.ts'

/** One value: what is wanted of it, what is offered, and why. Bars run from 0 to 1; `wanted` is null where unknown. */
export type ValueRow = Readonly<{
  id: string
  name: string
  wanted: string
  wantedBar: number | null
  offered: string
  offeredBar: number
  why: string
}>

/** Utilities beyond this many logits to either side fill or empty the bar. */
const FULL_BAR = 2

function utilityOf(score: ValueScore | undefined, values: ValuesScore): number | null {
  return score?.kind === 'scored' && values.kind === 'clear' ? score.utility : null
}

function barOf(utility: number | null): number | null {
  return utility === null ? null : Math.min(1, Math.max(0.02, (utility + FULL_BAR) / (2 * FULL_BAR)))
}

function wantedWords(score: ValueScore | undefined, values: ValuesScore): string {
  return values.kind === 'clear' || score?.kind !== 'scored' ? sayWantedOf(score) : 'no direction'
}

/** All values of a path, the most wanted first. */
export function valueRows(content: Content, values: ValuesScore, profile: Profile): readonly ValueRow[] {
  const scoreOf = (id: string) => values.scores.find((score) => score.id === id)
  const utility = (id: string): number | null => utilityOf(scoreOf(id), values)
  const least = Number.NEGATIVE_INFINITY
  return content.values
    .toSorted((a, b) => (utility(b.id) ?? least) - (utility(a.id) ?? least) || 0)
    .map(({ id, name }) => {
      const offered = profile.values[id]
      const level = offered?.level ?? 1
      return {
        id,
        name,
        wanted: wantedWords(scoreOf(id), values),
        wantedBar: barOf(utility(id)),
        offered: sayOffered(level),
        offeredBar: Math.max(0.02, (level - 1) / 4),
        why: offered?.why ?? '',
      }
    })
}
