import type { SkillScore } from '../scoring/score-skills.ts'
import type { ValuesScore } from '../scoring/score-values.ts'
import type { SquareMatrix } from '../scoring/square-matrix.ts'
import type { Energy } from '../workbook/answers.ts'
import type { PathTables } from './path-tables.ts'

/** A person as rows of numbers in the order of the tables; NaN where nothing is known, never a made-up middle. */
export type PersonNumbers = Readonly<{
  /** Utility of each value in logits; all NaN unless there is a clear direction. */
  wanted: Float64Array
  /** Variance that `wanted` has by uncertainty, summed over the values; 0 for one imagined day. */
  doubt: number
  /** Own level of each skill, 0 to 4. */
  level: Float64Array
  /** -1 drains, 0 neutral, 1 gives. */
  energy: Float64Array
}>

const ENERGY_NUMBER: Readonly<Record<Energy, number>> = { drains: -1, neutral: 0, gives: 1 }

/** The summed variance of utilities around their own mean: what correlations see of a covariance. */
function centredTrace({ size, cells }: SquareMatrix): number {
  const total = cells.reduce((sum, entry) => sum + entry, 0)
  let trace = 0
  for (let position = 0; position < size; position++) trace += cells[position * size + position] ?? 0
  return trace - total / size
}

/** Turns scores into the rows that grading reads. */
export function numberPerson(
  tables: PathTables,
  values: ValuesScore,
  skills: readonly SkillScore[],
): PersonNumbers {
  const utility = new Map(
    values.scores.map((score) => [score.id, score.kind === 'scored' ? score.utility : Number.NaN]),
  )
  const wanted = (id: string): number =>
    values.kind === 'clear' ? (utility.get(id) ?? Number.NaN) : Number.NaN
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const level = (id: string): number => {
    const said = byId.get(id)?.level
    return typeof said === 'number' ? said : Number.NaN
  }
  const energy = (id: string): number => {
    const said = byId.get(id)?.energy
    return said === undefined || said === 'missing' || said === 'not-sure' ? Number.NaN : ENERGY_NUMBER[said]
  }
  return {
    wanted: Float64Array.from(tables.valueIds, wanted),
    doubt: values.kind === 'clear' ? centredTrace(values.posterior.covariance) : 0,
    level: Float64Array.from(tables.skillIds, level),
    energy: Float64Array.from(tables.skillIds, energy),
  }
}
