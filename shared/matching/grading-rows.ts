import { balanceOf, energyWeights } from './energy-line.ts'
import type { LimitsRead } from './limits/check-limits.ts'
import type { Gap } from './match.ts'
import type { PathRow } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'
import { costOfEntry } from './readiness.ts'
import { directionOf, offeredLow } from './values-line.ts'

/** One path prepared for one person: everything that stays the same while answers are varied. */
export type GradingRow = Readonly<{
  row: PathRow
  /** What it offers, as a direction over the values this person has answered. */
  direction: Float64Array | null
  /** Positions of the values it hardly offers. */
  low: readonly number[]
  energyWeights: Float64Array | null
  /** What it gives less what it drains, by the answers as they were said. */
  balance: number
  entryCost: number
  musts: number
  wishes: number
}>

/**
 * All rows prepared for one person: `all` holds the paths and then the present work. The average path of the energy
 * line is taken over `paths` only.
 */
export type GradingRows = Readonly<{
  paths: readonly GradingRow[]
  all: readonly GradingRow[]
  /** The answers as they were said; what is graded may vary from them. */
  said: PersonNumbers
  knownValues: readonly number[]
}>

/** A path row with what its limits and entry rules say, and the lines to heed on it. */
export type Standing = Readonly<{
  row: PathRow
  limits: LimitsRead
  gaps: readonly Gap[]
  cautions: readonly string[]
}>

function knownIn(numbers: Float64Array): number[] {
  return [...numbers.keys()].filter((position) => !Number.isNaN(numbers[position] ?? Number.NaN))
}

/** Prepares all rows for one person, so that grading a varied answer is a few products. */
export function prepareRows(
  person: PersonNumbers,
  standings: Readonly<{ paths: readonly Standing[]; present: readonly Standing[] }>,
): GradingRows {
  const knownValues = knownIn(person.wanted)
  const knownEnergy = knownIn(person.energy)
  const prepare = ({ row, limits, gaps }: Standing): GradingRow => {
    const weights = energyWeights(row, knownEnergy)
    const musts = limits.broken.filter(({ strength }) => strength === 'must').length
    return {
      row,
      direction: directionOf(row.offeredCentred, knownValues, 0),
      low: offeredLow(row),
      energyWeights: weights,
      balance: balanceOf(person.energy, weights),
      entryCost: costOfEntry(gaps),
      musts,
      wishes: limits.broken.length - musts,
    }
  }
  const paths = standings.paths.map(prepare)
  return { paths, all: [...paths, ...standings.present.map(prepare)], said: person, knownValues }
}
