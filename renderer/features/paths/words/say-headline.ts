import { sayCounted } from '../../../../shared/count-words.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { Group, Matches } from '../../../../shared/matching/match.ts'
import type { ValuesScore } from '../../../../shared/scoring/score-values.ts'

/** Whether nothing that was said tells one path from another by fit. */
export function hasNoDirection({ matches }: Matches): boolean {
  return matches.every(({ fit }) => fit.band === 'unclear')
}

/** The title of the list: what there is to do with it, in words. */
export function sayHeadline(matches: Matches, values: ValuesScore['kind']): string {
  const count = (group: Group): number => matches.matches.filter((match) => match.group === group).length
  if (hasNoDirection(matches) && values === 'missing')
    return `${capitalise(sayCounted(matches.matches.length - count('ruled-out'), 'path'))} to look around in`
  if (hasNoDirection(matches)) return 'No clear direction yet'
  if (count('look-at-first') > 0)
    return `${capitalise(sayCounted(count('look-at-first'), 'path'))} to look at first`
  if (values === 'flat') return 'No clear direction yet'
  if (count('worth-exploring') > 0)
    return `${capitalise(sayCounted(count('worth-exploring'), 'path'))} worth exploring`
  return count('ruled-out') > 0 ? 'Your limits leave little open' : 'No path stands out'
}
