import { type Content, findById } from '../content/content.ts'
import { sayCount } from '../count-words.ts'
import { listWords } from '../list-words.ts'
import type { Match, Matches } from '../matching/match.ts'
import type { MapChartBlock, MapMark } from './block.ts'
import { sayBand, sayReadiness } from './say-reading.ts'

const COLUMNS = { weak: 0, fair: 1, strong: 2 } as const
const ROWS = { 'long-step': 0, 'within-reach': 1, ready: 2 } as const

type Cell = Pick<MapMark, 'column' | 'row'>

function cellOf({ fit, readiness }: Match): Cell | undefined {
  if (fit.band === 'unclear' || readiness.band === 'missing') return undefined
  return { column: COLUMNS[fit.band], row: ROWS[readiness.band] }
}

/** What is said of the present work: its place, that it can no longer be done, or nothing. */
export type PresentWork = 'open' | 'closed' | 'private'

type Shown = Readonly<{ paths: readonly Match[]; present: PresentWork }>

function saySpot(name: string, { fit, readiness }: Match): string {
  return `${name} (${sayBand(fit.band)} fit, ${sayReadiness(readiness.band)})`
}

function sayMap(content: Content, matches: Matches, { paths, present }: Shown): string {
  const open = matches.matches.filter(({ group }) => group !== 'ruled-out')
  const best = open.filter(({ fit, readiness }) => fit.band === 'strong' && readiness.band === 'ready')
  const unplaced = open.filter((match) => cellOf(match) === undefined).length
  const ruledOut = matches.matches.length - open.length
  const spots = paths.map((match) => saySpot(findById(content.paths, match.path).title, match))
  const sentences = [
    spots.length > 0 ? `On my table: ${listWords(spots)}.` : '',
    `Of ${matches.matches.length} paths, ${best.length === 0 ? 'none' : sayCount(best.length)} ${best.length === 1 ? 'stands' : 'stand'} in the upper right corner (strong fit, ready).`,
    ruledOut > 0 ? `Not drawn: ${ruledOut} ruled out by what I said.` : '',
    unplaced > 0 ? `Not drawn: ${unplaced} with too few answers to place.` : '',
    present === 'closed' ? 'My work until now is not drawn, because I can no longer do it.' : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** The map of paths that are not ruled out, and of the present work where it is still open. */
export function buildMapChart(content: Content, matches: Matches, shown: Shown): MapChartBlock {
  const marks = matches.matches.flatMap((match): MapMark[] => {
    const cell = cellOf(match)
    const number = shown.paths.indexOf(match) + 1
    if (cell === undefined || (match.group === 'ruled-out' && number === 0)) return []
    const name = findById(content.paths, match.path).title
    return [{ ...cell, name, mark: number > 0 ? 'shown' : 'other', number: number > 0 ? number : null }]
  })
  const { present } = matches
  const here = present === null || shown.present !== 'open' ? undefined : cellOf(present)
  if (here !== undefined) marks.push({ ...here, name: 'My work now', mark: 'present', number: null })
  return {
    kind: 'chart-map',
    section: 'paths',
    sentence: sayMap(content, matches, shown),
    columns: ['weak fit', 'fair fit', 'strong fit'],
    rows: ['a long step', 'within reach', 'ready'],
    marks,
  }
}
