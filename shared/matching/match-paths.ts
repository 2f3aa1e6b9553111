import { type Content, findById } from '../content/content.ts'
import { answersFingerprint } from '../scoring/answers-fingerprint.ts'
import { scoreSkills } from '../scoring/score-skills.ts'
import { scoreValues, type ValuesScore } from '../scoring/score-values.ts'
import { ENOUGH } from '../scoring/values-model.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { cautionsFor } from './cautions-for.ts'
import { personDrawer } from './draw-person.ts'
import { entryGaps, isInTraining, presentWorkGaps } from './entry-gaps.ts'
import { gradeAt, gradePaths } from './grade-paths.ts'
import { prepareRows, type Standing } from './grading-rows.ts'
import { checkLimits } from './limits/check-limits.ts'
import type { Matches } from './match.ts'
import { orderMatches, type Placed } from './order-matches.ts'
import { askOfJuniors, type PathTables, tabulatePaths } from './path-tables.ts'
import { numberPerson, type PersonNumbers } from './person-numbers.ts'
import { type Graded, type Picture, readMatch } from './read-match.ts'
import { columnsOf, drawGrades } from './steadiness.ts'
import { tryChanges } from './would-change.ts'

type Standings = Readonly<{ paths: readonly Standing[]; present: readonly Standing[] }>

/** Present work is clinical work. */
const PRESENT_WORK = { family: undefined, contact: 4 } as const

/** The present specialty stands in the list by the same treatment; it has no facts that limits could be held against. */
function standEverything(content: Content, tables: PathTables, workbook: Workbook): Standings {
  const specialty = workbook.about.specialty
  const present = tables.present.filter(({ id }) => specialty?.kind === 'choice' && specialty.option === id)
  return {
    paths: tables.rows.map((row) => {
      const path = findById(content.paths, row.id)
      return {
        row: isInTraining(workbook) ? askOfJuniors(row) : row,
        limits: checkLimits(content, workbook, path.facts),
        gaps: entryGaps(path, workbook),
        cautions: cautionsFor(content, workbook, {
          family: path.family,
          contact: path.facts.patientContact.level,
        }),
      }
    }),
    present: present.map((row) => ({
      row,
      limits: { broken: [], unchecked: [] },
      gaps: presentWorkGaps(workbook),
      cautions: cautionsFor(content, workbook, PRESENT_WORK),
    })),
  }
}

/** Pay figures come from the US; a floor in another currency is not held against them, and that is said once. */
function notesOn(workbook: Workbook): Matches['notes'] {
  const floor = workbook.limits['pay-floor']
  if (floor?.kind !== 'money' || floor.currency === 'USD') return []
  return [
    `Pay figures here are from the US, so your floor in ${floor.currency} was not checked against any path.`,
  ]
}

function missingParts(values: ValuesScore, { level, energy }: PersonNumbers): Matches['missing'] {
  const isShort = (numbers: Float64Array): boolean =>
    numbers.filter((number) => !Number.isNaN(number)).length < ENOUGH * numbers.length
  return [
    ...(values.kind === 'missing' ? (['values'] as const) : []),
    ...(isShort(level) ? (['skills'] as const) : []),
    ...(isShort(energy) ? (['energy'] as const) : []),
  ]
}

function gradeEverything(
  content: Content,
  workbook: Workbook,
): Readonly<{ picture: Picture; graded: Graded[] }> {
  const tables = tabulatePaths(content)
  const values = scoreValues(content, workbook)
  const person = numberPerson(tables, values, scoreSkills(content, workbook))
  const standings = standEverything(content, tables, workbook)
  const rows = prepareRows(person, standings)
  const grades = gradePaths(person, rows)
  const draws = drawGrades(personDrawer(tables, person, values), answersFingerprint(workbook), rows)
  const tried = tryChanges({ content, tables, values, person, rows, before: grades })
  const rated = [...content.paths, ...content.presentWork]
  const all = [...standings.paths, ...standings.present]
  const graded = all.flatMap((standing, index): Graded[] => {
    const row = rows.all[index]
    if (row === undefined) return []
    const { profile } = findById(rated, standing.row.id)
    return [{ standing, row, grade: gradeAt(grades, index), index, profile }]
  })
  return {
    picture: { content, tables, person, values, draws, columns: columnsOf(tables, draws), tried },
    graded,
  }
}

/**
 * Matches a workbook against every path: two readings (fit and readiness) that are never blended, a group from a table,
 * steadiness over 200 draws, reasons for and against, and what would change it. The same answers give the same result.
 * Source: design section 4.
 */
export function matchPaths(content: Content, workbook: Workbook): Matches {
  const { picture, graded } = gradeEverything(content, workbook)
  const placed = graded.map((entry): Placed => ({ match: readMatch(picture, entry), index: entry.index }))
  const pathCount = content.paths.length
  const title = (id: string): string => findById(content.paths, id).title
  return {
    matches: orderMatches(placed.slice(0, pathCount), picture.draws, title),
    present: placed[pathCount]?.match ?? null,
    missing: missingParts(picture.values, picture.person),
    notes: notesOn(workbook),
  }
}
