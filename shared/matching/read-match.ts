import type { Content } from '../content/content.ts'
import type { Profile } from '../content/profile.ts'
import type { ValuesScore } from '../scoring/score-values.ts'
import { shareOf } from './energy-line.ts'
import type { Grade } from './grade-paths.ts'
import type { GradingRow, Standing } from './grading-rows.ts'
import type { EnergyLine, Match } from './match.ts'
import type { PathRow, PathTables } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'
import { readReadiness } from './readiness.ts'
import { reasonAgainst } from './reason-against.ts'
import type { ReasonContext } from './reason-context.ts'
import { reasonsFor } from './reasons-for.ts'
import { type Column, type Draws, readSteadiness } from './steadiness.ts'
import { shortfallsOf } from './values-line.ts'
import { readWouldChange, type TriedChange } from './would-change.ts'

/** Everything about a person that is worked out once for all paths. */
export type Picture = Readonly<{
  content: Content
  tables: PathTables
  person: PersonNumbers
  values: ValuesScore
  draws: Draws
  columns: readonly Column[]
  tried: readonly TriedChange[]
}>

/** One path with its grade; `index` is its row in the draws and tried changes. */
export type Graded = Readonly<{
  standing: Standing
  profile: Profile
  row: GradingRow
  grade: Grade
  index: number
}>

function known(number: number): number | null {
  return Number.isNaN(number) ? null : number
}

/**
 * Skills that give (1) or drain (-1) and count in this work at least as much as an average skill; what sets the work
 * apart comes first, since every path asks for evidence and writing.
 */
function skillsThat({ tables, person }: Picture, row: PathRow, which: 1 | -1): string[] {
  const { weight, askedBeyond } = row
  const apart = (position: number): number => (weight[position] ?? 0) * (askedBeyond[position] ?? 0)
  return [...tables.skillIds.keys()]
    .filter((position) => person.energy[position] === which && (weight[position] ?? 0) >= 1 / weight.length)
    .toSorted((a, b) => apart(b) - apart(a) || a - b)
    .map((position) => tables.skillIds[position] ?? '')
}

function readEnergy(picture: Picture, { row, grade }: Graded): EnergyLine {
  const { energy } = picture.person
  return {
    band: grade.energy,
    gives: known(shareOf(energy, row.energyWeights, 1)),
    drains: known(shareOf(energy, row.energyWeights, -1)),
    giving: skillsThat(picture, row.row, 1),
    draining: skillsThat(picture, row.row, -1),
  }
}

function reasonContext(picture: Picture, graded: Graded): ReasonContext {
  const { content, tables, person, values } = picture
  const { row, limits, gaps } = graded.standing
  return {
    ...{ content, tables, person, row },
    scores: values.scores,
    profile: graded.profile,
    readiness: readReadiness({ content, tables, entryGaps: gaps }, person.level, row),
    energy: readEnergy(picture, graded),
    shortfalls: shortfallsOf(person.wanted, row, tables.valueIds),
    brokenLimits: limits.broken,
  }
}

/** Puts one path's reading into words: bands with their numbers, reasons, and what would change them. */
export function readMatch(picture: Picture, graded: Graded): Match {
  const { grade, index, standing } = graded
  const { broken, unchecked } = standing.limits
  const context = reasonContext(picture, graded)
  const values = {
    band: picture.values.kind === 'missing' ? ('missing' as const) : grade.values,
    shape: known(grade.shape),
    shortfalls: context.shortfalls,
  }
  return {
    path: standing.row.id,
    group: grade.group,
    fit: { band: grade.fit, values, energy: context.energy },
    readiness: context.readiness,
    reasons: reasonsFor(context),
    against: reasonAgainst(context),
    wouldChange: readWouldChange(picture.tried, index, { grade, broken }),
    steadiness: readSteadiness(picture, index, grade.group),
    brokenLimits: broken,
    unchecked: [...standing.cautions, ...unchecked],
    closeCall: false,
  }
}
