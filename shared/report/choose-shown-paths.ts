import type { Match, Matches } from '../matching/match.ts'
import { SHORTLIST_LENGTH } from '../workbook/workbook.ts'

/** The paths the report tells of: the shortlist in its own order, else the first three of *look at first*. */
export function chooseShownPaths(matches: Matches, shortlist: readonly string[]): readonly Match[] {
  if (shortlist.length === 0)
    return matches.matches.filter(({ group }) => group === 'look-at-first').slice(0, SHORTLIST_LENGTH)
  return shortlist.flatMap((id) => matches.matches.find(({ path }) => path === id) ?? [])
}
