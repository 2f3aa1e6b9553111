import type { LineBand, Shortfall } from './match.ts'
import type { PathRow } from './path-tables.ts'

/** From here on, the shape of a path follows the shape of a person's values clearly. */
const STRONG_SHAPE = 0.4
/** Below here it runs against them or across them. */
const FAIR_SHAPE = 0.05
/** Wanted by at least this many logits above one's own middle counts as wanted high. */
export const WANTED_HIGH = 0.75
/** Offered at or below this, on the scale of 1 to 5, counts as low. */
export const OFFERED_LOW = 2.2
/** A line cannot be strong with a shortfall in what is wanted this much. */
const SEVERE_WANT = 1.25

/**
 * Pearson's correlation between what is wanted and what a path offers beyond the average path, over the values that
 * are known. NaN where fewer than three are known or either side is flat. Source: design section 4.
 */
export function shapeOf(wanted: Float64Array, row: PathRow): number {
  let count = 0
  let meanWanted = 0
  let meanOffered = 0
  for (let position = 0; position < wanted.length; position++) {
    const want = wanted[position] ?? Number.NaN
    if (Number.isNaN(want)) continue
    count++
    meanWanted += want
    meanOffered += row.offeredCentred[position] ?? 0
  }
  if (count < 3) return Number.NaN
  meanWanted /= count
  meanOffered /= count
  let both = 0
  let ofWanted = 0
  let ofOffered = 0
  for (let position = 0; position < wanted.length; position++) {
    const want = (wanted[position] ?? Number.NaN) - meanWanted
    if (Number.isNaN(want)) continue
    const offer = (row.offeredCentred[position] ?? 0) - meanOffered
    both += want * offer
    ofWanted += want * want
    ofOffered += offer * offer
  }
  const spread = Math.sqrt(ofWanted * ofOffered)
  return spread < 1e-9 ? Number.NaN : both / spread
}

/** Too little of a wanted thing: every value wanted high and offered low, the most wanted first. */
export function shortfallsOf(wanted: Float64Array, row: PathRow, valueIds: readonly string[]): Shortfall[] {
  const found: Shortfall[] = []
  for (const [position, value] of valueIds.entries()) {
    const want = wanted[position] ?? Number.NaN
    const offered = row.offered[position] ?? 0
    if (want >= WANTED_HIGH && offered <= OFFERED_LOW) found.push({ value, wanted: want, offered })
  }
  return found.sort((a, b) => b.wanted - a.wanted)
}

function hasSevereShortfall(wanted: Float64Array, row: PathRow): boolean {
  return wanted.some((want, position) => want >= SEVERE_WANT && (row.offered[position] ?? 0) <= OFFERED_LOW)
}

/** The band of the values line: shape decides, and something wanted very much and hardly offered takes one step off. */
export function bandOfValues(shape: number, wanted: Float64Array, row: PathRow): LineBand {
  if (Number.isNaN(shape)) return 'unclear'
  const isShort = hasSevereShortfall(wanted, row)
  if (shape >= STRONG_SHAPE) return isShort ? 'fair' : 'strong'
  return shape >= FAIR_SHAPE && !(isShort && shape < STRONG_SHAPE / 2) ? 'fair' : 'weak'
}
