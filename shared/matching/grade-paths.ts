import { balanceOf, bandOfEnergy, spreadOfBalance } from './energy-line.ts'
import type { GradingRow, GradingRows } from './grading-rows.ts'
import type { FitBand, Group, LineBand, ReadinessBand } from './match.ts'
import { fitBand, groupOf } from './path-group.ts'
import type { PersonNumbers } from './person-numbers.ts'
import { bandOfReadiness } from './readiness.ts'
import { bandOfValues, directionOf, shapeOf } from './values-line.ts'

/** A path graded: its bands and group, and the correlation behind the values line. */
export type Grade = Readonly<{
  shape: number
  values: LineBand
  energy: LineBand
  fit: FitBand
  readiness: ReadinessBand
  group: Group
}>

/** The three lines of a row; each depends on one kind of answer only. */
type Lines = Pick<Grade, 'shape' | 'values' | 'energy' | 'readiness'>

/** Which kind of answer was varied: the other lines are taken over from the grades before. */
export type Varied = 'values' | 'energy' | 'level'

function finish(row: GradingRow, { shape, values, energy, readiness }: Lines): Grade {
  const fit = fitBand(values, energy)
  return { shape, values, energy, fit, readiness, group: groupOf(fit, readiness, row) }
}

function gradeValues({ wanted }: PersonNumbers, rows: GradingRows): Pick<Grade, 'shape' | 'values'>[] {
  const direction = directionOf(wanted, rows.knownValues)
  return [...rows.paths, ...rows.present].map((row) => {
    const shape = shapeOf(direction, row.direction)
    return { shape, values: bandOfValues(shape, wanted, row.low) }
  })
}

function gradeEnergy({ energy }: PersonNumbers, rows: GradingRows): LineBand[] {
  const balances = rows.paths.map((row) => balanceOf(energy, row.energyWeights))
  const spread = spreadOfBalance(balances)
  const present = rows.present.map((row) => balanceOf(energy, row.energyWeights))
  return [...balances, ...present].map((balance) => bandOfEnergy(balance, spread))
}

function gradeReadiness({ level }: PersonNumbers, rows: GradingRows): ReadinessBand[] {
  return [...rows.paths, ...rows.present].map(({ row, entryCost }) => bandOfReadiness(level, row, entryCost))
}

/** Grades all paths, and the present work after them, for one set of numbers. */
export function gradePaths(person: PersonNumbers, rows: GradingRows): readonly Grade[] {
  const values = gradeValues(person, rows)
  const energy = gradeEnergy(person, rows)
  const readiness = gradeReadiness(person, rows)
  return [...rows.paths, ...rows.present].map((row, index) =>
    finish(row, {
      shape: values[index]?.shape ?? Number.NaN,
      values: values[index]?.values ?? 'unclear',
      energy: energy[index] ?? 'missing',
      readiness: readiness[index] ?? 'missing',
    }),
  )
}

/** Grades anew after one kind of answer was varied, taking the other lines over from `before`. */
export function regradePaths(
  person: PersonNumbers,
  rows: GradingRows,
  varied: Readonly<{ kind: Varied; before: readonly Grade[] }>,
): readonly Grade[] {
  const values = varied.kind === 'values' ? gradeValues(person, rows) : undefined
  const energy = varied.kind === 'energy' ? gradeEnergy(person, rows) : undefined
  const readiness = varied.kind === 'level' ? gradeReadiness(person, rows) : undefined
  return [...rows.paths, ...rows.present].flatMap((row, index) => {
    const before = varied.before[index]
    if (before === undefined) return []
    return [
      finish(row, {
        shape: values?.[index]?.shape ?? before.shape,
        values: values?.[index]?.values ?? before.values,
        energy: energy?.[index] ?? before.energy,
        readiness: readiness?.[index] ?? before.readiness,
      }),
    ]
  })
}
