import type { Content } from '../content/content.ts'
import type { Profile } from '../content/profile.ts'

/** One path, or the present work, as rows of numbers in the order of the content's values and skills. */
export type PathRow = Readonly<{
  id: string
  /** What it offers of each value, 1 to 5. */
  offered: Float64Array
  /** The same, centred on the average path. */
  offeredCentred: Float64Array
  /** The level it asks for of each skill, 0 to 4. */
  asked: Float64Array
  /** How much each skill counts in what the work asks for; sums to 1. */
  weight: Float64Array
  /** The level asked for beyond the average path. */
  askedBeyond: Float64Array
  /** Positions of the up to three skills that set the work apart, the most first. */
  heart: readonly number[]
  /** Positions of the skills without which the work cannot be done, eight at the most. */
  essential: readonly number[]
}>

/** Everything that matching needs of the content, worked out once. The average is taken over paths, never present work. */
export type PathTables = Readonly<{
  valueIds: readonly string[]
  skillIds: readonly string[]
  rows: readonly PathRow[]
  present: readonly PathRow[]
}>

/** A skill is essential when it is asked for on one's own or better... */
const ESSENTIAL_LEVEL = 2.5
/** ...or is clearly more than the average path asks and more than a little. */
const DISTINCT_LEVEL = 1.5
const DISTINCT_BY = 1

/** Every path counts its weightiest skills only, so that a broad profile is not a long list of gaps. */
const MOST_ESSENTIAL = 8
/** The heart of the work: so many skills, each asked for at this level or above. */
const HEART_SKILLS = 3
const HEART_LEVEL = 2

function numbersOf(
  entries: Readonly<Record<string, { level: number }>>,
  ids: readonly string[],
): Float64Array {
  return Float64Array.from(ids, (id) => entries[id]?.level ?? 0)
}

function averageOf(rows: readonly Float64Array[], length: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, position) => rows.reduce((sum, row) => sum + (row[position] ?? 0), 0) / Math.max(1, rows.length),
  )
}

/** Skills count by the square of the level asked for, so that the core of the work outweighs what it also needs. */
function weigh(asked: Float64Array): Float64Array {
  const squares = asked.map((level) => level * level)
  const total = squares.reduce((sum, square) => sum + square, 0)
  return squares.map((square) => square / (total || 1))
}

/** What is asked for and what sets the work apart count alike in what is weightiest. */
function essentialOf(asked: Float64Array, beyond: Float64Array): number[] {
  const weight = (position: number): number => (asked[position] ?? 0) + (beyond[position] ?? 0)
  return [...asked.keys()]
    .filter((position) => {
      const level = asked[position] ?? 0
      const isDistinct = level >= DISTINCT_LEVEL && (beyond[position] ?? 0) >= DISTINCT_BY
      return level >= ESSENTIAL_LEVEL || isDistinct
    })
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MOST_ESSENTIAL)
}

function heartOf(asked: Float64Array, beyond: Float64Array): number[] {
  return [...asked.keys()]
    .filter((position) => (asked[position] ?? 0) >= HEART_LEVEL && (beyond[position] ?? 0) > 0)
    .sort((a, b) => (beyond[b] ?? 0) - (beyond[a] ?? 0) || a - b)
    .slice(0, HEART_SKILLS)
}

/** Content never changes while the program runs, and every answer asks for its tables again. */
const known = new WeakMap<Content, PathTables>()

/** The content's profiles as tables, worked out once for each content. Source: design section 4. */
export function tabulatePaths(content: Content): PathTables {
  const tables = known.get(content) ?? workOutTables(content)
  known.set(content, tables)
  return tables
}

function workOutTables(content: Content): PathTables {
  const valueIds = content.values.map(({ id }) => id)
  const skillIds = content.skills.map(({ id }) => id)
  const offeredBy = ({ profile }: { profile: Profile }): Float64Array => numbersOf(profile.values, valueIds)
  const askedBy = ({ profile }: { profile: Profile }): Float64Array => numbersOf(profile.skills, skillIds)
  const averageOffered = averageOf(content.paths.map(offeredBy), valueIds.length)
  const averageAsked = averageOf(content.paths.map(askedBy), skillIds.length)
  const toRow = (entry: { id: string; profile: Profile }): PathRow => {
    const offered = offeredBy(entry)
    const asked = askedBy(entry)
    const askedBeyond = asked.map((level, position) => level - (averageAsked[position] ?? 0))
    return {
      id: entry.id,
      offered,
      offeredCentred: offered.map((level, position) => level - (averageOffered[position] ?? 0)),
      asked,
      weight: weigh(asked),
      askedBeyond,
      heart: heartOf(asked, askedBeyond),
      essential: essentialOf(asked, askedBeyond),
    }
  }
  return { valueIds, skillIds, rows: content.paths.map(toRow), present: content.presentWork.map(toRow) }
}

/** A first post after training asks for a level less than one for a physician in practice. Judgement, 2026. */
const LESS_FOR_JUNIORS = 1

/** The same path as it asks of somebody still in training; what the work consists of stays the same. */
export function askOfJuniors(row: PathRow): PathRow {
  const asked = row.asked.map((level) => Math.max(0, Math.round((level - LESS_FOR_JUNIORS) * 10) / 10))
  return { ...row, asked }
}
