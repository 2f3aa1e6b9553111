import { type Content, findById } from '../content/content.ts'
import { type Grade, gradePaths, type Standing } from './grade-paths.ts'
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
export type TriedChange = Readonly<{ answer: AnswerRef; says: string; grades: readonly Grade[] }>

type Rows = Readonly<{
  content: Content
  tables: PathTables
  standings: readonly Standing[]
  extra: readonly Standing[]
}>

function changed(numbers: Float64Array, position: number, by: number): Float64Array {
  const copy = Float64Array.from(numbers)
  copy[position] = (copy[position] ?? 0) + by
  return copy
}

function valueChanges({ content, tables, standings, extra }: Rows, person: PersonNumbers): TriedChange[] {
  return tables.valueIds.flatMap((id, position) => {
    if (Number.isNaN(person.wanted[position])) return []
    const { phrase } = findById(content.values, id)
    return [1, -1].map((by) => ({
      answer: { kind: 'value' as const, id },
      says: `If ${phrase} mattered a step ${by > 0 ? 'more' : 'less'} to you`,
      grades: gradePaths({ ...person, wanted: changed(person.wanted, position, by) }, standings, extra),
    }))
  })
}

function energyChanges({ content, tables, standings, extra }: Rows, person: PersonNumbers): TriedChange[] {
  return tables.skillIds.flatMap((id, position) => {
    const energy = person.energy[position] ?? Number.NaN
    const { phrase } = findById(content.skills, id)
    return [1, -1]
      .filter((by) => Math.abs(energy + by) <= 1)
      .map((by) => ({
        answer: { kind: 'skill' as const, id },
        says: `If ${phrase} took ${by > 0 ? 'less energy from you or gave you more' : 'more energy from you or gave you less'}`,
        grades: gradePaths({ ...person, energy: changed(person.energy, position, by) }, standings, extra),
      }))
  })
}

function levelChanges({ content, tables, standings, extra }: Rows, person: PersonNumbers): TriedChange[] {
  return tables.skillIds.flatMap((id, position) => {
    const level = person.level[position] ?? Number.NaN
    if (!(level < 4)) return []
    return [
      {
        answer: { kind: 'skill' as const, id },
        says: `With one level more in ${findById(content.skills, id).phrase}`,
        grades: gradePaths({ ...person, level: changed(person.level, position, 1) }, standings, extra),
      },
    ]
  })
}

/** Every single change of one answer by one step, each with the grades it would lead to. */
export function tryChanges(rows: Rows, person: PersonNumbers): readonly TriedChange[] {
  return [...valueChanges(rows, person), ...levelChanges(rows, person), ...energyChanges(rows, person)]
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
    const to = grades[index]?.group ?? at.grade.group
    return isFirst ? rank(to) > rank(at.grade.group) : rank(to) < rank(at.grade.group)
  })
  const shapeOfChange = ({ grades }: TriedChange): number => grades[index]?.shape ?? 0
  const [chosen] = moving.toSorted((a, b) => (shapeOfChange(b) - shapeOfChange(a)) * (isFirst ? -1 : 1) || 0)
  const to = chosen?.grades[index]?.group
  if (chosen === undefined || to === undefined) return null
  return { text: `${chosen.says}, it would move to "${GROUP_WORDS[to]}".`, to, answer: chosen.answer }
}
