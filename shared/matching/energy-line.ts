import type { LineBand } from './match.ts'
import type { PathRow } from './path-tables.ts'

/** Under three quarters of what the work asks for, the line is missing rather than low. */
const ENOUGH = 0.75
/** Standard deviations above or below the average path from which the line reads strong or weak. */
const CLEAR_DISTANCE = 0.6
/** Below this spread over all paths, everything feeds or drains alike and tells no path from another. */
const LEAST_SPREAD = 0.01

/** How the balance of giving and draining lies over all paths. */
export type BalanceSpread = Readonly<{ mean: number; deviation: number }>

/** How much each answered skill counts in a path, summing to 1; `null` where too little of the work is answered. */
export function energyWeights({ weight }: PathRow, known: readonly number[]): Float64Array | null {
  const answered = known.reduce((sum, position) => sum + (weight[position] ?? 0), 0)
  if (answered < ENOUGH) return null
  const weights = new Float64Array(weight.length)
  for (const position of known) weights[position] = (weight[position] ?? 0) / answered
  return weights
}

/** What the work gives less what it drains, -1 to 1; NaN where too little is answered. */
export function balanceOf(energy: Float64Array, weights: Float64Array | null): number {
  if (weights === null) return Number.NaN
  return weights.reduce(
    (balance, weight, position) => (weight > 0 ? balance + weight * (energy[position] ?? 0) : balance),
    0,
  )
}

/** Answers that differ between one day and another: their positions, and by how much. */
export type Moves = Readonly<{ positions: readonly number[]; by: readonly number[] }>

/** Which energies moved; what is missing on both days did not. */
export function movesBetween(before: Float64Array, after: Float64Array): Moves {
  const positions: number[] = []
  const by: number[] = []
  for (let position = 0; position < before.length; position++) {
    const move = (after[position] ?? 0) - (before[position] ?? 0)
    if (Number.isNaN(move) || move === 0) continue
    positions.push(position)
    by.push(move)
  }
  return { positions, by }
}

/** The balance after some energies moved, from the balance before. */
export function balanceAfter(
  { balance, energyWeights }: Readonly<{ balance: number; energyWeights: Float64Array | null }>,
  { positions, by }: Moves,
): number {
  if (energyWeights === null) return Number.NaN
  let after = balance
  for (let move = 0; move < positions.length; move++)
    after += (energyWeights[positions[move] ?? 0] ?? 0) * (by[move] ?? 0)
  return after
}

/** The share of what a path asks for that has one energy (1 gives, -1 drains), 0 to 1; NaN where too little is answered. */
export function shareOf(energy: Float64Array, weights: Float64Array | null, which: 1 | -1): number {
  if (weights === null) return Number.NaN
  return weights.reduce((sum, weight, position) => sum + (energy[position] === which ? weight : 0), 0)
}

/** The average path's balance and the spread around it; paths without enough answers are left out. */
export function spreadOfBalance(balances: readonly number[]): BalanceSpread {
  let [count, sum, square] = [0, 0, 0]
  for (const balance of balances) {
    if (Number.isNaN(balance)) continue
    count++
    sum += balance
    square += balance * balance
  }
  const mean = sum / count
  return { mean, deviation: Math.sqrt(Math.max(0, square / count - mean * mean)) }
}

/** Two of the three skills that set a path apart draining outweigh whatever else it gives. */
const DRAINED_HEART = 2

/**
 * What drains at the heart of the work counts more than its share: two skills of the heart that drain make the line weak,
 * and where the first of them drains it is never strong.
 */
export function heedHeart(band: LineBand, energy: Float64Array, heart: readonly number[]): LineBand {
  if (band === 'missing' || band === 'unclear') return band
  let drained = 0
  for (const position of heart) if (energy[position] === -1) drained++
  if (drained >= DRAINED_HEART) return 'weak'
  return band === 'strong' && energy[heart[0] ?? -1] === -1 ? 'fair' : band
}

/**
 * The band of the energy line: the balance against the average path's, since a tired person may be drained by much of
 * everything; but work that drains more than it gives never reads strong.
 */
export function bandOfEnergy(balance: number, spread: BalanceSpread): LineBand {
  if (Number.isNaN(balance)) return 'missing'
  if (!(spread.deviation >= LEAST_SPREAD)) return 'unclear'
  const distance = (balance - spread.mean) / spread.deviation
  if (distance >= CLEAR_DISTANCE) return balance >= 0 ? 'strong' : 'fair'
  return distance <= -CLEAR_DISTANCE ? 'weak' : 'fair'
}
