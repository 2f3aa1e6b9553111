import type { Match, Steadiness } from '../../../../shared/matching/match.ts'
import { GROUP_NAMES, saySteadiness } from '../words/reading-words.ts'

/** How often the path stayed in its group when the answers were varied, as people say such things. */
export function sayHolds(steadiness: Steadiness): string {
  const { title, detail } = saySteadiness(steadiness)
  const often = `${Math.round(steadiness.share * 20)} out of 20`
  const elsewhere =
    steadiness.kind === 'sensitive'
      ? `, else mostly under “${GROUP_NAMES[steadiness.elsewhere].toLowerCase()}”`
      : ''
  return `${title}${detail === '' ? '' : ` ${detail}`}. Imagined on other days, with your answers a little different each time, it stood in this group in ${often}${elsewhere}.`
}

/** Where the path stands in the list, in a sentence. */
export function sayGroup({ group }: Match): string {
  return group === 'ruled-out'
    ? 'Something you said rules this path out.'
    : `It stands under “${GROUP_NAMES[group].toLowerCase()}”.`
}
