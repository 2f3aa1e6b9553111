import { balanceAfter, bandOfEnergy, heedHeart, movesBetween, spreadOfBalance } from './energy-line.ts'
import type { GradingRows } from './grading-rows.ts'
import type { FitBand, Group, LineBand, ReadinessBand } from './match.ts'
import { fitBand, groupOf } from './path-group.ts'
import type { PersonNumbers } from './person-numbers.ts'
import { bandOfReadiness } from './readiness.ts'
import { bandOfValues, directionOf, shapeOf } from './values-line.ts'

/** The lines of all rows, an entry a row: the correlation behind the values line, and the three bands. */
type Lines = Readonly<{
  shapes: readonly number[]
  values: readonly LineBand[]
  energy: readonly LineBand[]
  readiness: readonly ReadinessBand[]
}>

/** All paths graded, and the present work after them: their lines, and the group that follows. */
export type Grades = Lines & Readonly<{ groups: readonly Group[] }>

/** One path's grade. */
export type Grade = Readonly<{
  shape: number
  values: LineBand
  energy: LineBand
  fit: FitBand
  readiness: ReadinessBand
  group: Group
}>

/** Which kind of answer was varied: each line rests on one kind only. */
export type Varied = 'values' | 'energy' | 'level'

function gradeValues(
  { wanted, doubt }: PersonNumbers,
  { all, knownValues }: GradingRows,
): Pick<Lines, 'shapes' | 'values'> {
  const direction = directionOf(wanted, knownValues, doubt)
  const shapes = all.map((row) => shapeOf(direction, row.direction))
  return {
    shapes,
    values: all.map(({ low }, index) => bandOfValues(shapes[index] ?? Number.NaN, wanted, low)),
  }
}

function gradeEnergy({ energy }: PersonNumbers, { all, paths, said }: GradingRows): Pick<Lines, 'energy'> {
  const moves = movesBetween(said.energy, energy)
  const balances = all.map((row) => balanceAfter(row, moves))
  const spread = spreadOfBalance(balances.slice(0, paths.length))
  return {
    energy: all.map(({ row }, index) =>
      heedHeart(bandOfEnergy(balances[index] ?? Number.NaN, spread), energy, row.heart),
    ),
  }
}

function gradeReadiness({ level }: PersonNumbers, { all }: GradingRows): Pick<Lines, 'readiness'> {
  return { readiness: all.map(({ row, entryCost }) => bandOfReadiness(level, row, entryCost)) }
}

function fitOf({ values, energy }: Lines, index: number): FitBand {
  return fitBand(values[index] ?? 'unclear', energy[index] ?? 'missing')
}

function group(lines: Lines, { all }: GradingRows): Grades {
  const groups = all.map((row, index) =>
    groupOf(fitOf(lines, index), lines.readiness[index] ?? 'missing', row),
  )
  return { ...lines, groups }
}

/** Grades all paths, and the present work after them, for one set of numbers. */
export function gradePaths(person: PersonNumbers, rows: GradingRows): Grades {
  return group(
    { ...gradeValues(person, rows), ...gradeEnergy(person, rows), ...gradeReadiness(person, rows) },
    rows,
  )
}

const REGRADE = { values: gradeValues, energy: gradeEnergy, level: gradeReadiness } as const

/** Grades anew after one kind of answer was varied, taking the other lines over from `before`. */
export function regradePaths(
  person: PersonNumbers,
  rows: GradingRows,
  varied: Readonly<{ kind: Varied; before: Grades }>,
): Grades {
  return group({ ...varied.before, ...REGRADE[varied.kind](person, rows) }, rows)
}

/** The grade of the path at one row. */
export function gradeAt(grades: Grades, index: number): Grade {
  return {
    shape: grades.shapes[index] ?? Number.NaN,
    values: grades.values[index] ?? 'unclear',
    energy: grades.energy[index] ?? 'missing',
    fit: fitOf(grades, index),
    readiness: grades.readiness[index] ?? 'missing',
    group: grades.groups[index] ?? 'less-likely',
  }
}
