import { type Content, findById } from '../content/content.ts'
import { type Chance, chanceFrom } from '../scoring/seeded-chance.ts'
import { type Grade, type Grades, gradePaths } from './grade-paths.ts'
import type { GradingRows } from './grading-rows.ts'
import type { AnswerRef, Steadiness } from './match.ts'
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
export type Column = Readonly<{ answer: AnswerRef; numbers: Float64Array; sum: number; deviation: number }>

function columnOf(answer: AnswerRef, numbers: Float64Array): Column[] {
  const sum = numbers.reduce((total, number) => total + number, 0)
  const square = numbers.reduce((total, number) => total + number * number, 0)
  const deviation = Math.sqrt(Math.max(0, square / numbers.length - (sum / numbers.length) ** 2))
  return deviation > 1e-9 ? [{ answer, numbers, sum, deviation }] : []
}

/** Every answer that moves over the draws; what is missing or never moves is left out. */
export function columnsOf(tables: PathTables, { persons }: Draws): readonly Column[] {
  const over = (read: (person: PersonNumbers) => number | undefined): Float64Array =>
    Float64Array.from(persons, (person) => read(person) ?? Number.NaN)
  return [
    ...tables.valueIds.flatMap((id, at) =>
      columnOf(
        { kind: 'value', id },
        over(({ wanted }) => wanted[at]),
      ),
    ),
    ...tables.skillIds.flatMap((id, at) => [
      ...columnOf(
        { kind: 'skill', id },
        over(({ level }) => level[at]),
      ),
      ...columnOf(
        { kind: 'skill', id },
        over(({ energy }) => energy[at]),
      ),
    ]),
  ]
}

/** How far apart an answer lies, in its own standard deviations, between the draws that stayed and those that left. */
function separation({ numbers, sum, deviation }: Column, stayed: readonly boolean[], count: number): number {
  let inside = 0
  for (let index = 0; index < numbers.length; index++) if (stayed[index]) inside += numbers[index] ?? 0
  const left = numbers.length - count
  return count === 0 || left === 0 ? 0 : Math.abs(inside / count - (sum - inside) / left) / deviation
}

function nameAnswer(content: Content, answer: AnswerRef): string {
  if (answer.kind === 'value') return `how much ${findById(content.values, answer.id).phrase} matters to you`
  return `what you said about ${findById(content.skills, answer.id).phrase}`
}

/** Whether a path keeps its group over all draws, and if not, which answer moves it most. */
export function readSteadiness(
  context: Readonly<{ content: Content; draws: Draws; columns: readonly Column[] }>,
  index: number,
  group: Grade['group'],
): Steadiness {
  const stayed = context.draws.grades.map(({ groups }) => groups[index] === group)
  const count = stayed.filter(Boolean).length
  const share = count / stayed.length
  const [first] = context.columns
  if (share >= STEADY_SHARE || first === undefined) return { kind: 'steady', share }
  let moving = first
  let most = -1
  for (const column of context.columns) {
    const apart = separation(column, stayed, count)
    if (apart > most) [moving, most] = [column, apart]
  }
  return { kind: 'sensitive', share, to: moving.answer, text: nameAnswer(context.content, moving.answer) }
}
