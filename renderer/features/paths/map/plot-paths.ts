import type { Gap, Match, Matches } from '../../../../shared/matching/match.ts'
import { numberPaths } from './map-numbers.ts'
import { spreadMarks } from './spread-marks.ts'

/** The area in which marks stand, in units of the picture. */
export type Area = Readonly<{ left: number; right: number; top: number; bottom: number }>

/** How a path is drawn: filled to look at first, hollow, a cross where ruled out, a triangle for the present work. */
export type Mark = Readonly<{
  path: string
  kind: 'first' | 'other' | 'ruled-out' | 'present'
  number: number | undefined
  x: number
  y: number
  radius: number
  /** The rows within which it may move to stand clear of others. */
  top: number
  bottom: number
}>

/** What is drawn across: the shape of the values, or the balance of energy where values are missing. */
export type Across = 'values' | 'energy' | 'nothing'

/** The map as numbers; `unplaced` are paths about which too little is known to draw them. */
export type Plot = Readonly<{ across: Across; marks: readonly Mark[]; unplaced: readonly string[] }>

export const ROWS = ['ready', 'within-reach', 'long-step'] as const
const NUMBERED_RADIUS = 10
const RADIUS = 5
/** The least reach of the axis to either side of the middle, so that small differences stay small. */
const LEAST_REACH = 0.5
/** Room kept free along the edges of the area and of its rows. */
const EDGE = 14

function across({ matches }: Matches): Across {
  if (matches.some(({ fit }) => fit.values.shape !== null)) return 'values'
  return matches.some(({ fit }) => fit.energy.gives !== null) ? 'energy' : 'nothing'
}

function fitOf({ fit }: Match, by: Across): number | null {
  if (by === 'values') return fit.values.shape
  const { gives, drains } = fit.energy
  return by === 'nothing' || gives === null || drains === null ? null : gives - drains
}

/** What is missing as one number, only to order marks inside their row: a far gap counts like three near ones. */
function weighGaps(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { size }) => sum + (size === 'far' ? 3 : 1), 0)
}

type Placeable = Readonly<{ match: Match; kind: Mark['kind']; number: number | undefined; fit: number }>

function kindOf(match: Match): Mark['kind'] {
  if (match.group === 'ruled-out') return 'ruled-out'
  return match.group === 'look-at-first' ? 'first' : 'other'
}

function placeables(matches: Matches, by: Across): readonly Placeable[] {
  const numbered = numberPaths(matches)
  const present = matches.present === null ? [] : [{ match: matches.present, kind: 'present' as const }]
  const paths = matches.matches.map((match) => ({ match, kind: kindOf(match) }))
  return [...present, ...paths].flatMap(({ match, kind }) => {
    const fit = fitOf(match, by)
    if (fit === null || match.readiness.band === 'missing') return []
    const at = kind === 'present' ? -1 : numbered.indexOf(match.path)
    return [{ match, kind, fit, number: at < 0 ? undefined : at + 1 }]
  })
}

/** Lays a row's marks out from no gaps at its top to the most gaps at its bottom. */
function markRow(row: readonly Placeable[], area: Area, reach: number): readonly Mark[] {
  const most = Math.max(1, ...row.map(({ match }) => weighGaps(match.readiness.gaps)))
  const middle = (area.left + area.right) / 2
  const halfWidth = (area.right - area.left) / 2 - EDGE
  return row.map(({ match, kind, number, fit }) => ({
    path: match.path,
    kind,
    number,
    x: middle + (fit / reach) * halfWidth,
    y: area.top + EDGE + (weighGaps(match.readiness.gaps) / most) * (area.bottom - area.top - 2 * EDGE),
    radius: number === undefined ? RADIUS : NUMBERED_RADIUS,
    top: area.top + EDGE,
    bottom: area.bottom - EDGE,
  }))
}

/** Places every path by fit (across) and readiness (three rows, fewer gaps higher), clear of one another. */
export function plotPaths(matches: Matches, area: Area): Plot {
  const by = across(matches)
  const placed = placeables(matches, by)
  const reach = Math.max(LEAST_REACH, ...placed.map(({ fit }) => Math.abs(fit)))
  const height = (area.bottom - area.top) / ROWS.length
  const marks = ROWS.flatMap((band, index) => {
    const top = area.top + index * height
    const row = placed.filter(({ match }) => match.readiness.band === band)
    return markRow(row, { ...area, top, bottom: top + height }, reach)
  })
  const drawn = new Set(placed.filter(({ kind }) => kind !== 'present').map(({ match }) => match.path))
  const unplaced = matches.matches.filter(({ path }) => !drawn.has(path)).map(({ path }) => path)
  return { across: by, marks: spreadMarks(marks), unplaced }
}
