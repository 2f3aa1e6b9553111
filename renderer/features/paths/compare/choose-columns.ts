import type { Content } from '../../../../shared/content/content.ts'
import type { Matches } from '../../../../shared/matching/match.ts'

/** At most three columns can be read side by side. */
export const MOST_COLUMNS = 3
const FEWEST_COLUMNS = 2

/** Which paths stand side by side, and why these. */
export type Columns = Readonly<{ paths: readonly string[]; because: 'chosen' | 'shortlist' | 'first' }>

function known(content: Content, ids: readonly string[]): string[] {
  const exists = (id: string): boolean => content.paths.some((path) => path.id === id)
  return [...new Set(ids)].filter(exists).slice(0, MOST_COLUMNS)
}

/** The paths of the address; without any, the shortlist, filled up with the first of the list where it is short. */
export function chooseColumns(
  content: Content,
  matches: Matches,
  said: Readonly<{ address: readonly string[]; shortlist: readonly string[] }>,
): Columns {
  const chosen = known(content, said.address)
  if (chosen.length >= FEWEST_COLUMNS) return { paths: chosen, because: 'chosen' }
  if (chosen.length === 0 && said.shortlist.length >= FEWEST_COLUMNS)
    return { paths: known(content, said.shortlist), because: 'shortlist' }
  const first = matches.matches.map(({ path }) => path)
  const filled = [...new Set([...chosen, ...said.shortlist, ...first])].slice(0, FEWEST_COLUMNS)
  return { paths: filled, because: 'first' }
}

/** How the columns are ordered, as a sentence. */
export function sayOrder(because: Columns['because']): string {
  switch (because) {
    case 'chosen':
      return 'The columns stand in the order in which you chose them; the order says nothing about the paths.'
    case 'shortlist':
      return 'The columns stand in the order in which you put them on your shortlist; the order says nothing about the paths.'
    case 'first':
      return 'Your shortlist holds fewer than two paths, so it is filled up with the first of the list. The order of the columns says nothing more.'
  }
}
