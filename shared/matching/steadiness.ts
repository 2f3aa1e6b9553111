import { type Content, findById } from '../content/content.ts'
import { type Chance, chanceFrom } from '../scoring/seeded-chance.ts'
import { type Grades, gradePaths } from './grade-paths.ts'
import type { GradingRows } from './grading-rows.ts'
import { type AnswerRef, GROUPS, type Group, type Steadiness } from './match.ts'
import type { PathTables } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'

/** How many other days are imagined. */
export const DRAWS = 200

/** A path is steady where it stays in its group in four draws of five. */
const STEADY_SHARE = 0.8

/** All draws: the imagined persons, and every path's grade for each of them. */
export type Draws = Readonly<{ persons: readonly PersonNumbers[]; grades: readonly Grades[] }>

/** Draws persons as they might answer on another day and grades all paths for each. The seed makes it repeat. */
export function drawGrades(draw: (chance: Chance) => PersonNumbers, seed: string, rows: GradingRows): Draws {
  const chance = chanceFrom(seed)
  const persons = Array.from({ length: DRAWS }, () => draw(chance))
  return { persons, grades: persons.map((person) => gradePaths(person, rows)) }
}

/** One answer over all draws, with its mean and spread worked out once. */
export type Column = Readonly<{ answer: AnswerRef; numbers: Float64Array; mean: number; deviation: number }>

function columnOf(answer: AnswerRef, rows: readonly Float64Array[], at: number): Column[] {
  const numbers = new Float64Array(rows.length)
  let [sum, square] = [0, 0]
  for (let draw = 0; draw < rows.length; draw++) {
    const number = rows[draw]?.[at] ?? Number.NaN
    numbers[draw] = number
    sum += number
    square += number * number
  }
  const mean = sum / rows.length
  const deviation = Math.sqrt(Math.max(0, square / rows.length - mean * mean))
  return deviation > 1e-9 ? [{ answer, numbers, mean, deviation }] : []
}

/** Every answer that moves over the draws; what is missing or never moves is left out. */
export function columnsOf({ valueIds, skillIds }: PathTables, { persons }: Draws): readonly Column[] {
  const wanted = persons.map((person) => person.wanted)
  const level = persons.map((person) => person.level)
  const energy = persons.map((person) => person.energy)
  return [
    ...valueIds.flatMap((id, at) => columnOf({ kind: 'value', id }, wanted, at)),
    ...skillIds.flatMap((id, at) => [
      ...columnOf({ kind: 'skill', id }, level, at),
      ...columnOf({ kind: 'skill', id }, energy, at),
    ]),
  ]
}

/**
 * How far an answer in the draws that left the group lies from its mean over all draws, in its own standard
 * deviations. How far it lies from the draws that stayed is this by a factor that all answers share.
 */
function separation({ numbers, mean, deviation }: Column, left: readonly number[]): number {
  let sum = 0
  for (const draw of left) sum += numbers[draw] ?? 0
  return Math.abs(sum / left.length - mean) / deviation
}

function nameAnswer(content: Content, answer: AnswerRef): string {
  if (answer.kind === 'value') return `how much ${findById(content.values, answer.id).phrase} matters to you`
  return `what you said about ${findById(content.skills, answer.id).phrase}`
}

/** The draws in which a path is in another group. */
function drawsThatLeft({ grades }: Draws, index: number, group: Group): readonly number[] {
  return [...grades.keys()].filter((draw) => grades[draw]?.groups[index] !== group)
}

/** The group into which a path fell most often when it left its own. */
function mostlyElsewhere({ grades }: Draws, index: number, left: readonly number[]): Group {
  const fell = left.map((draw) => grades[draw]?.groups[index])
  const often = (group: Group): number => fell.filter((other) => other === group).length
  return GROUPS.toSorted((a, b) => often(b) - often(a))[0] ?? 'less-likely'
}

/** Whether a path keeps its group over all draws, and if not, which answer moves it most. */
export function readSteadiness(
  context: Readonly<{ content: Content; draws: Draws; columns: readonly Column[] }>,
  index: number,
  group: Group,
): Steadiness {
  const left = drawsThatLeft(context.draws, index, group)
  const all = context.draws.grades.length
  const share = (all - left.length) / all
  const [first] = context.columns
  if (share >= STEADY_SHARE || first === undefined) return { kind: 'steady', share }
  let moving = first
  let most = -1
  for (const column of context.columns) {
    const apart = separation(column, left)
    if (apart > most) [moving, most] = [column, apart]
  }
  const elsewhere = mostlyElsewhere(context.draws, index, left)
  const text = nameAnswer(context.content, moving.answer)
  return { kind: 'sensitive', share, to: moving.answer, text, elsewhere }
}
