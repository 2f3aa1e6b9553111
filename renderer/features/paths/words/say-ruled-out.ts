import { type Content, findById } from '../../../../shared/content/content.ts'
import type { LimitId } from '../../../../shared/content/limit.ts'
import { sayCount, sayCounted } from '../../../../shared/count-words.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { Match } from '../../../../shared/matching/match.ts'

/** The paths that one limit rules out; a path stands under the first must it breaks. */
export type RuledOutBy = Readonly<{ limit: LimitId; matches: readonly Match[] }>

function mustOf({ brokenLimits }: Match): LimitId | undefined {
  return brokenLimits.find(({ strength }) => strength === 'must')?.limit
}

/** Ruled-out paths by the limit that rules them out, the limit with most paths first. */
export function groupByLimit(ruledOut: readonly Match[]): readonly RuledOutBy[] {
  const limits = [...new Set(ruledOut.map(mustOf))].filter((limit) => limit !== undefined)
  return limits
    .map((limit) => ({ limit, matches: ruledOut.filter((match) => mustOf(match) === limit) }))
    .toSorted((a, b) => b.matches.length - a.matches.length)
}

/** How many other musts stand against a path beside the one it is listed under. */
export function otherMusts({ brokenLimits }: Match): number {
  return brokenLimits.filter(({ strength }) => strength === 'must').length - 1
}

/** "Ruled out by what you said: nine paths. Most because of travel, which you marked as a must." */
export function sayRuledOut(
  content: Content,
  ruledOut: readonly Match[],
): Readonly<{ title: string; why: string }> {
  const [first, ...others] = groupByLimit(ruledOut)
  const title = `Ruled out by what you said: ${sayCounted(ruledOut.length, 'path')}.`
  if (first === undefined) return { title, why: '' }
  const name = findById(content.limits, first.limit).name.toLowerCase()
  const share = others.length === 0 ? 'All' : `${capitalise(sayCount(first.matches.length))} of them`
  const whose = ruledOut.length === 1 ? 'It is' : share
  return { title, why: `${whose} because of one limit, ${name}, which you marked as a must.` }
}
