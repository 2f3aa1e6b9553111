import { bandOfEnergy, type EnergyShares, shareEnergy, spreadOfBalance } from './energy-line.ts'
import type { FitBand, Group, LineBand, ReadinessBand } from './match.ts'
import { fitBand, groupOf } from './path-group.ts'
import type { PathRow } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'
import { bandOfReadiness } from './readiness.ts'
import { bandOfValues, shapeOf } from './values-line.ts'

/** What one path needs besides the person's numbers; it stays the same over all draws. */
export type Standing = Readonly<{ row: PathRow; entryCost: number; musts: number; wishes: number }>

/** A path graded: its bands and group, and the two numbers behind them. */
export type Grade = Readonly<{
  shape: number
  shares: EnergyShares
  values: LineBand
  energy: LineBand
  fit: FitBand
  readiness: ReadinessBand
  group: Group
}>

/**
 * Grades all paths for one set of numbers. The energy line stands to the average of `standings`, so that these must
 * always be the same paths; `extra` (the present work) is graded along without counting in that average.
 */
export function gradePaths(
  person: PersonNumbers,
  standings: readonly Standing[],
  extra: readonly Standing[] = [],
): readonly Grade[] {
  const shares = standings.map(({ row }) => shareEnergy(person.energy, row))
  const spread = spreadOfBalance(shares)
  const grade = (standing: Standing, share: EnergyShares): Grade => {
    const { row, entryCost } = standing
    const shape = shapeOf(person.wanted, row)
    const values = bandOfValues(shape, person.wanted, row)
    const energy = bandOfEnergy(share, spread)
    const fit = fitBand(values, energy)
    const readiness = bandOfReadiness(person.level, row, entryCost)
    return { shape, shares: share, values, energy, fit, readiness, group: groupOf(fit, readiness, standing) }
  }
  return [
    ...standings.map((standing, index) =>
      grade(standing, shares[index] ?? { gives: Number.NaN, drains: Number.NaN }),
    ),
    ...extra.map((standing) => grade(standing, shareEnergy(person.energy, standing.row))),
  ]
}
