import { type Content, findById } from '../content/content.ts'
import { findTop } from '../scoring/joint-choice-model.ts'
import type { ValuesScore } from '../scoring/score-values.ts'
import { priorIfRerated } from '../scoring/values-model.ts'
import { type Grade, type Grades, regradePaths } from './grade-paths.ts'
import type { GradingRows } from './grading-rows.ts'
import { type AnswerRef, type BrokenLimit, GROUPS, type Group, type WouldChange } from './match.ts'
import { groupOf } from './path-group.ts'
import type { PathTables } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'

/** The names of the groups as sentences use them. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  'look-at-first': 'look at first',
  'worth-exploring': 'worth exploring',
  'less-likely': 'less likely',
  'ruled-out': 'ruled out',
}

/** One answer changed by one step, the grades that follow, and the sentence's beginning. */
export type TriedChange = Readonly<{
  answer: AnswerRef
  steps: number
  says: string
  grades: Grades
}>

type Tries = Readonly<{
  content: Content
  tables: PathTables
  values: ValuesScore
  person: PersonNumbers
  rows: GradingRows
  before: Grades
}>

function tryOne(
  { person, rows, before }: Tries,
  kind: 'energy' | 'level',
  position: number,
  by: number,
): Grades {
  const copy = Float64Array.from(person[kind])
  copy[position] = (copy[position] ?? 0) + by
  return regradePaths({ ...person, [kind]: copy }, rows, { kind, before })
}

/**
 * The grades had both statements of a value been rated `by` higher. Choices on best-worst screens still stand, so the
 * model is solved again, from where it was; `undefined` where the scale ends before that.
 */
function tryRerating(tries: Tries, id: string, by: number): Grades | undefined {
  const { values, tables, person, rows, before } = tries
  const prior = priorIfRerated(values.model, id, by)
  if (prior === undefined) return undefined
  const utilities = findTop(prior, values.model.screens, values.posterior.mean)
  const wanted = Float64Array.from(person.wanted)
  for (const [at, scored] of values.scored.entries())
    wanted[tables.valueIds.indexOf(scored)] = utilities[at] ?? Number.NaN
  return regradePaths({ ...person, wanted }, rows, { kind: 'values', before })
}

const VALUE_STEPS = [
  { by: 1, words: 'a step more' },
  { by: -1, words: 'a step less' },
  { by: 2, words: 'two steps more' },
  { by: -2, words: 'two steps less' },
] as const

function valueChanges(tries: Tries): TriedChange[] {
  if (tries.values.kind !== 'clear') return []
  return tries.content.values.flatMap(({ id, phrase }) =>
    VALUE_STEPS.flatMap(({ by, words }): TriedChange[] => {
      const grades = tryRerating(tries, id, by)
      const says = `If ${phrase} mattered ${words} to you`
      return grades === undefined
        ? []
        : [{ answer: { kind: 'value', id }, steps: Math.abs(by), says, grades }]
    }),
  )
}

function energyChanges(tries: Tries): TriedChange[] {
  return tries.tables.skillIds.flatMap((id, position) => {
    const energy = tries.person.energy[position] ?? Number.NaN
    const { phrase } = findById(tries.content.skills, id)
    return ([1, -1] as const)
      .filter((by) => Math.abs(energy + by) <= 1)
      .map((by) => ({
        answer: { kind: 'skill' as const, id },
        steps: 1,
        says: `If ${phrase} ${by > 0 ? 'gave you more energy' : 'took more energy from you'}`,
        grades: tryOne(tries, 'energy', position, by),
      }))
  })
}

function levelChanges(tries: Tries): TriedChange[] {
  return tries.tables.skillIds.flatMap((id, position) => {
    const level = tries.person.level[position] ?? Number.NaN
    if (!(level < 4)) return []
    const says = `With one level more in ${findById(tries.content.skills, id).phrase}`
    return [
      { answer: { kind: 'skill' as const, id }, steps: 1, says, grades: tryOne(tries, 'level', position, 1) },
    ]
  })
}

/** Every change of one answer by a step (both ratings of a value: by one or two), with the grades it would lead to. */
export function tryChanges(tries: Tries): readonly TriedChange[] {
  return [...valueChanges(tries), ...levelChanges(tries), ...energyChanges(tries)]
}

function bringBack(broken: readonly BrokenLimit[], grade: Grade): WouldChange | null {
  const musts = broken.filter(({ strength }) => strength === 'must')
  const [first] = musts
  if (first === undefined) return null
  const wishes = broken.length - musts.length
  const to = groupOf(grade.fit, grade.readiness, { musts: musts.length - 1, wishes })
  const left =
    musts.length > 1 ? ` (${musts.length - 1} more of your limits would still stand against it)` : ''
  const text = `Ruled out, ${first.unless}${left}.`
  return { text, to, answer: { kind: 'limit', id: first.limit } }
}

/**
 * The single change that would lift the path most, or for a path among the first, the one that would take it down
 * soonest. `null` where no single step of any answer moves it.
 */
export function readWouldChange(
  tried: readonly TriedChange[],
  index: number,
  at: Readonly<{ grade: Grade; broken: readonly BrokenLimit[] }>,
): WouldChange | null {
  if (at.grade.group === 'ruled-out') return bringBack(at.broken, at.grade)
  const rank = (group: Group): number => GROUPS.indexOf(group)
  const isFirst = at.grade.group === 'look-at-first'
  const moving = tried.filter(({ grades }) => {
    const to = grades.groups[index] ?? at.grade.group
    return isFirst ? rank(to) > rank(at.grade.group) : rank(to) < rank(at.grade.group)
  })
  const shapeOfChange = ({ grades }: TriedChange): number => grades.shapes[index] ?? 0
  const [chosen] = moving.toSorted(
    (a, b) => a.steps - b.steps || (shapeOfChange(b) - shapeOfChange(a)) * (isFirst ? -1 : 1) || 0,
  )
  const to = chosen?.grades.groups[index]
  if (chosen === undefined || to === undefined) return null
  return { text: `${chosen.says}, it would move to “${GROUP_WORDS[to]}”.`, to, answer: chosen.answer }
}
