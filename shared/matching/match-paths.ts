import { type Content, findById } from '../content/content.ts'
import type { Path } from '../content/path.ts'
import { answersFingerprint } from '../scoring/answers-fingerprint.ts'
import { scoreSkills } from '../scoring/score-skills.ts'
import { scoreValues, type ValuesScore } from '../scoring/score-values.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { personDrawer } from './draw-person.ts'
import { entryGaps } from './entry-gaps.ts'
import { type Grade, gradePaths, type Standing } from './grade-paths.ts'
import { checkLimits, type LimitsRead } from './limits/check-limits.ts'
import type { EnergyLine, Gap, Match, Matches } from './match.ts'
import { orderMatches, type Placed } from './order-matches.ts'
import { type PathRow, type PathTables, tabulatePaths } from './path-tables.ts'
import { numberPerson, type PersonNumbers } from './person-numbers.ts'
import { costOfEntry, readReadiness } from './readiness.ts'
import { reasonAgainst } from './reason-against.ts'
import type { ReasonContext } from './reason-context.ts'
import { reasonsFor } from './reasons-for.ts'
import { columnsOf, type Draws, drawGrades, readSteadiness } from './steadiness.ts'
import { shortfallsOf } from './values-line.ts'
import { readWouldChange, type TriedChange, tryChanges } from './would-change.ts'

/** A path or the present work, with what does not change over the draws. */
type Candidate = Readonly<{
  row: PathRow
  profile: Path['profile']
  limits: LimitsRead
  gaps: readonly Gap[]
  standing: Standing
}>

/** Everything worked out once for all paths. */
type Picture = Readonly<{
  content: Content
  tables: PathTables
  person: PersonNumbers
  values: ValuesScore
  draws: Draws
  columns: ReturnType<typeof columnsOf>
  tried: readonly TriedChange[]
}>

const NO_LIMITS: LimitsRead = { broken: [], unchecked: [] }

function candidateOf(
  row: PathRow,
  profile: Path['profile'],
  limits: LimitsRead,
  gaps: readonly Gap[],
): Candidate {
  const musts = limits.broken.filter(({ strength }) => strength === 'must').length
  const wishes = limits.broken.length - musts
  return { row, profile, limits, gaps, standing: { row, entryCost: costOfEntry(gaps), musts, wishes } }
}

function pathCandidates(content: Content, tables: PathTables, workbook: Workbook): Candidate[] {
  return tables.rows.map((row) => {
    const path = findById(content.paths, row.id)
    return candidateOf(
      row,
      path.profile,
      checkLimits(content, workbook, path.facts),
      entryGaps(path, workbook),
    )
  })
}

/** The present specialty stands in the list by the same treatment; it has no facts that limits could be held against. */
function presentCandidates(content: Content, tables: PathTables, workbook: Workbook): Candidate[] {
  const answer = workbook.about.specialty
  const row = tables.present.find(({ id }) => answer?.kind === 'choice' && answer.option === id)
  return row === undefined
    ? []
    : [candidateOf(row, findById(content.presentWork, row.id).profile, NO_LIMITS, [])]
}

/** Skills that give or drain and count in this work, the weightiest first. */
function skillsThat(picture: Picture, row: PathRow, energy: 1 | -1): string[] {
  const { tables, person } = picture
  return [...tables.skillIds.keys()]
    .filter(
      (position) =>
        person.energy[position] === energy && (row.weight[position] ?? 0) >= 1 / tables.skillIds.length,
    )
    .toSorted((a, b) => (row.weight[b] ?? 0) - (row.weight[a] ?? 0) || a - b)
    .map((position) => tables.skillIds[position] ?? '')
}

function known(number: number): number | null {
  return Number.isNaN(number) ? null : number
}

function energyLine(grade: Grade, giving: readonly string[], draining: readonly string[]): EnergyLine {
  const { gives, drains } = grade.shares
  return { band: grade.energy, gives: known(gives), drains: known(drains), giving, draining }
}

function readMatch(picture: Picture, candidate: Candidate, grade: Grade, index: number): Match {
  const { content, tables, person, values } = picture
  const { row, limits } = candidate
  const shortfalls = shortfallsOf(person.wanted, row, tables.valueIds)
  const readiness = readReadiness({ content, tables, entryGaps: candidate.gaps }, person.level, row)
  const giving = skillsThat(picture, row, 1)
  const draining = skillsThat(picture, row, -1)
  const context: ReasonContext = {
    ...{ content, tables, person, row, grade, readiness, shortfalls, giving, draining },
    scores: values.scores,
    profile: candidate.profile,
    brokenLimits: limits.broken,
  }
  const valuesBand = values.kind === 'missing' ? 'missing' : grade.values
  return {
    path: row.id,
    group: grade.group,
    fit: {
      band: grade.fit,
      values: { band: valuesBand, shape: known(grade.shape), shortfalls },
      energy: energyLine(grade, giving, draining),
    },
    readiness,
    reasons: reasonsFor(context),
    against: reasonAgainst(context),
    wouldChange: readWouldChange(picture.tried, index, { grade, broken: limits.broken }),
    steadiness: readSteadiness(picture, index, grade.group),
    brokenLimits: limits.broken,
    unchecked: limits.unchecked,
    closeCall: false,
  }
}

/** Under three quarters answered, a line is missing; the person is told which. */
const ENOUGH = 0.75

function missingParts(values: ValuesScore, { level, energy }: PersonNumbers): Matches['missing'] {
  const isShort = (numbers: Float64Array): boolean =>
    numbers.filter((number) => !Number.isNaN(number)).length < ENOUGH * numbers.length
  return [
    ...(values.kind === 'missing' ? (['values'] as const) : []),
    ...(isShort(level) ? (['skills'] as const) : []),
    ...(isShort(energy) ? (['energy'] as const) : []),
  ]
}

/**
 * Matches a workbook against every path: two readings (fit and readiness) that are never blended, a group from a table,
 * steadiness over 200 draws, reasons for and against, and what would change it. The same answers give the same result.
 * Source: design section 4.
 */
export function matchPaths(content: Content, workbook: Workbook): Matches {
  const tables = tabulatePaths(content)
  const values = scoreValues(content, workbook)
  const person = numberPerson(tables, values, scoreSkills(content, workbook))
  const paths = pathCandidates(content, tables, workbook)
  const present = presentCandidates(content, tables, workbook)
  const standings = paths.map(({ standing }) => standing)
  const extra = present.map(({ standing }) => standing)
  const grades = gradePaths(person, standings, extra)
  const draws = drawGrades(
    personDrawer(tables, person, values),
    answersFingerprint(workbook),
    standings,
    extra,
  )
  const tried = tryChanges({ content, tables, standings, extra }, person)
  const picture: Picture = {
    content,
    tables,
    person,
    values,
    draws,
    columns: columnsOf(tables, draws),
    tried,
  }
  const placed = [...paths, ...present].flatMap((candidate, index): Placed[] => {
    const grade = grades[index]
    return grade === undefined ? [] : [{ match: readMatch(picture, candidate, grade, index), index }]
  })
  const title = (id: string): string => content.paths.find((path) => path.id === id)?.title ?? id
  return {
    matches: orderMatches(placed.slice(0, paths.length), draws, title),
    present: placed[paths.length]?.match ?? null,
    missing: missingParts(values, person),
  }
}
