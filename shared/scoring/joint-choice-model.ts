import { cell, factorise, invertFactorised, type SquareMatrix, solveFactorised } from './square-matrix.ts'

/** A best-worst screen in positions of the utility vector; a part that was not chosen is `undefined`. */
export type ScreenChoice = Readonly<{
  shown: readonly number[]
  best: number | undefined
  worst: number | undefined
}>

/** What the model starts from: where ratings put each value, and how sure they are (variance in squared logits). */
export type Prior = Readonly<{ mean: Float64Array; variance: Float64Array }>

/** The most likely utilities and how far they may be off, in logits. */
export type Posterior = Readonly<{ mean: Float64Array; covariance: SquareMatrix }>

type Slope = { gradient: Float64Array; curvature: Float64Array; size: number }

/** Adds the slope of log softmax: the chance that `chosen` is picked among `among` when utilities count times `sign`. */
function addPick(
  slope: Slope,
  utilities: Float64Array,
  pick: Readonly<{ among: readonly number[]; chosen: number; sign: 1 | -1; weight: number }>,
): void {
  const { among, chosen, sign, weight } = pick
  const exponents = among.map((position) => Math.exp(sign * (utilities[position] ?? 0)))
  let total = 0
  for (const exponent of exponents) total += exponent
  for (let row = 0; row < among.length; row++) {
    const position = among[row] ?? 0
    const share = (exponents[row] ?? 0) / total
    const surprise = (position === chosen ? 1 : 0) - share
    slope.gradient[position] = (slope.gradient[position] ?? 0) + weight * sign * surprise
    for (let column = 0; column < among.length; column++) {
      const otherShare = (exponents[column] ?? 0) / total
      const at = position * slope.size + (among[column] ?? 0)
      const bend = (row === column ? share : 0) - share * otherShare
      slope.curvature[at] = (slope.curvature[at] ?? 0) + weight * bend
    }
  }
}

/**
 * One screen as sequential logit. With both choices known, best-then-worst and worst-then-best count half each, so
 * that turning every answer round turns the result round exactly.
 */
function addScreen(slope: Slope, utilities: Float64Array, { shown, best, worst }: ScreenChoice): void {
  const both = best !== undefined && worst !== undefined
  const weight = both ? 0.5 : 1
  if (best !== undefined) addPick(slope, utilities, { among: shown, chosen: best, sign: 1, weight })
  if (worst !== undefined) addPick(slope, utilities, { among: shown, chosen: worst, sign: -1, weight })
  if (!both) return
  const withoutBest = shown.filter((position) => position !== best)
  const withoutWorst = shown.filter((position) => position !== worst)
  addPick(slope, utilities, { among: withoutBest, chosen: worst, sign: -1, weight })
  addPick(slope, utilities, { among: withoutWorst, chosen: best, sign: 1, weight })
}

function slopeAt(utilities: Float64Array, prior: Prior, screens: readonly ScreenChoice[]): Slope {
  const size = utilities.length
  const slope: Slope = { gradient: new Float64Array(size), curvature: new Float64Array(size * size), size }
  for (let position = 0; position < size; position++) {
    const precision = 1 / (prior.variance[position] ?? 1)
    slope.gradient[position] = precision * ((prior.mean[position] ?? 0) - (utilities[position] ?? 0))
    slope.curvature[position * size + position] = precision
  }
  for (const screen of screens) addScreen(slope, utilities, screen)
  return slope
}

/** Newton converges from the ratings in four or five steps; the bound only guards against a bug. */
const MOST_STEPS = 50
/** Each step squares what is still missing, so after a move as small as this nothing is. */
const SMALL_MOVE = 1e-7

/**
 * The utilities at which the log posterior is highest, by Newton steps from `start`. It is concave, so there is one
 * top and any start leads there.
 */
export function findTop(prior: Prior, screens: readonly ScreenChoice[], start: Float64Array): Float64Array {
  const top = Float64Array.from(start)
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature, size } = slopeAt(top, prior, screens)
    const move = solveFactorised(factorise({ size, cells: curvature }), gradient)
    for (let position = 0; position < size; position++)
      top[position] = (top[position] ?? 0) + (move[position] ?? 0)
    if (move.every((part) => Math.abs(part) < SMALL_MOVE)) break
  }
  return top
}

/**
 * Joins ratings and best-worst choices: a normal prior at the centred ratings, choices as sequential logit, solved by
 * Newton steps; the curvature at the top gives the covariance.
 */
export function joinChoices(prior: Prior, screens: readonly ScreenChoice[]): Posterior {
  const mean = findTop(prior, screens, prior.mean)
  const { curvature, size } = slopeAt(mean, prior, screens)
  return { mean, covariance: invertFactorised(factorise({ size, cells: curvature })) }
}

/** Standard deviation of the difference between two utilities, in logits. */
export function spreadOfDifference({ covariance }: Posterior, first: number, second: number): number {
  const variance =
    cell(covariance, first, first) + cell(covariance, second, second) - 2 * cell(covariance, first, second)
  return Math.sqrt(Math.max(0, variance))
}
