import { type FitBand, GROUPS, type Match, type ReadinessBand } from './match.ts'
import type { Draws } from './steadiness.ts'

/** A match with its row in the grades. */
export type Placed = Readonly<{ match: Match; index: number }>

const FIT_ORDER: readonly FitBand[] = ['strong', 'fair', 'unclear', 'weak']
const READINESS_ORDER: readonly ReadinessBand[] = ['ready', 'within-reach', 'missing', 'long-step']

/** Neighbours whose order holds in less than seven draws of ten are a close call. */
const CLEAR_ORDER = 0.7

/** Below zero where the first stands before the second: group, fit, readiness, then the shape of the values. */
export function compareMatches(a: Match, b: Match): number {
  return (
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    FIT_ORDER.indexOf(a.fit.band) - FIT_ORDER.indexOf(b.fit.band) ||
    READINESS_ORDER.indexOf(a.readiness.band) - READINESS_ORDER.indexOf(b.readiness.band) ||
    (b.fit.values.shape ?? 0) - (a.fit.values.shape ?? 0)
  )
}

/** Where values give no shape, neighbours have no order that could be close. */
function isCloseCall(first: Placed, second: Placed | undefined, draws: Draws): boolean {
  if (second === undefined || first.match.group !== second.match.group) return false
  if (first.match.fit.values.shape === null) return false
  if (
    first.match.fit.band !== second.match.fit.band ||
    first.match.readiness.band !== second.match.readiness.band
  )
    return false
  const holds = draws.grades.filter(
    ({ shapes }) => (shapes[first.index] ?? 0) > (shapes[second.index] ?? 0),
  ).length
  return holds < CLEAR_ORDER * draws.grades.length
}

/**
 * The order of the list: group, then fit, then readiness, then the shape of the values; never a blend. What is equal
 * in all of these stands by title, and neighbours whose order could as well be the other are marked.
 */
export function orderMatches(
  placed: readonly Placed[],
  draws: Draws,
  title: (path: string) => string,
): readonly Match[] {
  const sorted = placed.toSorted(
    (a, b) => compareMatches(a.match, b.match) || (title(a.match.path) < title(b.match.path) ? -1 : 1),
  )
  return sorted.map((entry, position) => ({
    ...entry.match,
    closeCall: isCloseCall(entry, sorted[position + 1], draws),
  }))
}
