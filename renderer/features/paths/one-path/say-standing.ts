import type { Match, Steadiness } from '../../../../shared/matching/match.ts'
import { GROUP_NAMES } from '../words/reading-words.ts'

/** How often the path stayed in its group when the answers were varied, as people say such things. */
export function sayHolds(steadiness: Steadiness): string {
  const often = `${Math.round(steadiness.share * 20)} out of 20`
  const imagined = `Imagined on other days, with your answers a little different each time, it stayed in its group in ${often}.`
  return steadiness.kind === 'steady' ? `Steady. ${imagined}` : `Sensitive to ${steadiness.text}. ${imagined}`
}

/** Where the path stands in the list, in a sentence. */
export function sayGroup({ group }: Match): string {
  return group === 'ruled-out'
    ? 'Something you said rules this path out.'
    : `It stands under “${GROUP_NAMES[group].toLowerCase()}”.`
}
