import type { LineBand } from './match.ts'
import type { PathRow } from './path-tables.ts'

/** Share of what the work asks for that gives, and that drains; NaN where under three quarters of it is answered. */
export type EnergyShares = Readonly<{ gives: number; drains: number }>

/** Under three quarters of what the work asks for, the line is missing rather than low. */
const ENOUGH = 0.75
/** Standard deviations above or below the average path from which the line reads strong or weak. */
const CLEAR_DISTANCE = 0.6
/** Below this spread over all paths, everything feeds or drains alike and tells no path from another. */
const LEAST_SPREAD = 0.01

/** How the balance of giving and draining lies over all paths. */
export type BalanceSpread = Readonly<{ mean: number; deviation: number }>

/** How much of what a path asks for feeds this person, and how much drains. */
export function shareEnergy(energy: Float64Array, row: PathRow): EnergyShares {
  let answered = 0
  let gives = 0
  let drains = 0
  for (let position = 0; position < energy.length; position++) {
    const said = energy[position] ?? Number.NaN
    if (Number.isNaN(said)) continue
    const weight = row.weight[position] ?? 0
    answered += weight
    if (said > 0) gives += weight
    else if (said < 0) drains += weight
  }
  if (answered < ENOUGH) return { gives: Number.NaN, drains: Number.NaN }
  return { gives: gives / answered, drains: drains / answered }
}

/** The average path's balance and the spread around it; paths without enough answers are left out. */
export function spreadOfBalance(shares: readonly EnergyShares[]): BalanceSpread {
  const balances = shares
    .map(({ gives, drains }) => gives - drains)
    .filter((balance) => !Number.isNaN(balance))
  const mean = balances.reduce((sum, balance) => sum + balance, 0) / balances.length
  const square = balances.reduce((sum, balance) => sum + (balance - mean) ** 2, 0) / balances.length
  return { mean, deviation: Math.sqrt(square) }
}

/**
 * The band of the energy line: the balance against the average path's, since a tired person may be drained by much of
 * everything; but work that drains more than it gives never reads strong.
 */
export function bandOfEnergy({ gives, drains }: EnergyShares, spread: BalanceSpread): LineBand {
  const balance = gives - drains
  if (Number.isNaN(balance)) return 'missing'
  if (!(spread.deviation >= LEAST_SPREAD)) return 'unclear'
  const distance = (balance - spread.mean) / spread.deviation
  if (distance >= CLEAR_DISTANCE) return balance >= 0 ? 'strong' : 'fair'
  return distance <= -CLEAR_DISTANCE ? 'weak' : 'fair'
}
