import type { LineBand, Shortfall } from './match.ts'
import type { PathRow } from './path-tables.ts'

/** From here on, the shape of a path follows the shape of a person's values clearly. */
const STRONG_SHAPE = 0.33
/** Below here it runs against them; in between it runs across them. */
const FAIR_SHAPE = -0.05
/** Wanted by at least this many logits above one's own middle counts as wanted high. */
const WANTED_HIGH = 0.75
/** Offered at or below this, on the scale of 1 to 5, counts as low. */
const OFFERED_LOW = 2.2
/** A line cannot be strong with a shortfall in what is wanted this much. */
const SEVERE_WANT = 1.25
/** A correlation over fewer values than this says nothing. */
const FEWEST_VALUES = 3

/**
 * A profile as a direction: centred over the known positions and brought to length 1, zero where nothing is known.
 * `null` where too few values are known or the profile is flat. The product of two directions is their correlation.
 * `doubt` is variance that the profile has by uncertainty: it adds length without direction, so that a correlation comes
 * out as it would on average over other days, not as high as on the luckiest.
 */
export function directionOf(
  profile: Float64Array,
  known: readonly number[],
  doubt: number,
): Float64Array | null {
  if (known.length < FEWEST_VALUES) return null
  const direction = new Float64Array(profile.length)
  let mean = 0
  for (const position of known) mean += (profile[position] ?? 0) / known.length
  let square = 0
  for (const position of known) square += ((profile[position] ?? 0) - mean) ** 2
  if (square < 1e-18) return null
  const length = Math.sqrt(square + doubt)
  for (const position of known) direction[position] = ((profile[position] ?? 0) - mean) / length
  return direction
}

/** Pearson's correlation of two directions; NaN where either says nothing. Source: design section 4. */
export function shapeOf(wanted: Float64Array | null, offered: Float64Array | null): number {
  if (wanted === null || offered === null) return Number.NaN
  let shape = 0
  for (let position = 0; position < wanted.length; position++)
    shape += (wanted[position] ?? 0) * (offered[position] ?? 0)
  return shape
}

/** Positions of the values that a path hardly offers. */
export function offeredLow({ offered }: PathRow): readonly number[] {
  return [...offered.keys()].filter((position) => (offered[position] ?? 0) <= OFFERED_LOW)
}

/** Too little of a wanted thing: every value wanted high and offered low, the most wanted first. */
export function shortfallsOf(wanted: Float64Array, row: PathRow, valueIds: readonly string[]): Shortfall[] {
  return offeredLow(row)
    .map((position) => ({
      value: valueIds[position] ?? '',
      wanted: wanted[position] ?? Number.NaN,
      offered: row.offered[position] ?? 0,
    }))
    .filter((shortfall) => shortfall.wanted >= WANTED_HIGH)
    .sort((a, b) => b.wanted - a.wanted)
}

/** The band of the values line: shape decides, and something wanted very much and hardly offered takes one step off. */
export function bandOfValues(shape: number, wanted: Float64Array, low: readonly number[]): LineBand {
  if (Number.isNaN(shape)) return 'unclear'
  if (shape < FAIR_SHAPE) return 'weak'
  const isShort = low.some((position) => (wanted[position] ?? 0) >= SEVERE_WANT)
  if (shape >= STRONG_SHAPE) return isShort ? 'fair' : 'strong'
  return isShort && shape < STRONG_SHAPE / 2 ? 'weak' : 'fair'
}
