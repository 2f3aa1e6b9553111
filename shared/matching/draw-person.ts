import type { ValuesScore } from '../scoring/score-values.ts'
import type { Chance } from '../scoring/seeded-chance.ts'
import { cell, factorise, type SquareMatrix } from '../scoring/square-matrix.ts'
import type { PathTables } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'

/** Chance that a level would be given one step lower or one step higher on another day, each. */
const LEVEL_SLIP = 0.12
/** Chance that an energy would be given one step lower or higher on another day, each. */
const ENERGY_SLIP = 0.1
function slip(
  number: number,
  chance: Chance,
  range: Readonly<{ by: number; low: number; high: number }>,
): number {
  const luck = chance.uniform()
  if (luck < range.by) return Math.max(range.low, number - 1)
  return luck > 1 - range.by ? Math.min(range.high, number + 1) : number
}

function drawWanted(
  person: PersonNumbers,
  positions: readonly number[],
  lower: SquareMatrix,
  chance: Chance,
): Float64Array {
  const wanted = Float64Array.from(person.wanted)
  const luck = positions.map(() => chance.normal())
  for (const [row, position] of positions.entries()) {
    let moved = 0
    for (let column = 0; column <= row; column++) moved += cell(lower, row, column) * (luck[column] ?? 0)
    wanted[position] = (wanted[position] ?? 0) + moved
  }
  return wanted
}

/**
 * Makes a drawer of persons as they might answer on another day: utilities by the posterior's covariance, levels and
 * energies by a chance of slipping one step. What is missing stays missing.
 */
export function personDrawer(
  tables: PathTables,
  person: PersonNumbers,
  values: ValuesScore,
): (chance: Chance) => PersonNumbers {
  const positions = values.scored.map((id) => tables.valueIds.indexOf(id))
  const lower = factorise(values.posterior.covariance)
  const hasDirection = values.kind === 'clear'
  return (chance) => ({
    wanted: hasDirection ? drawWanted(person, positions, lower, chance) : person.wanted,
    level: person.level.map((level) => slip(level, chance, { by: LEVEL_SLIP, low: 0, high: 4 })),
    energy: person.energy.map((energy) => slip(energy, chance, { by: ENERGY_SLIP, low: -1, high: 1 })),
  })
}
