import type { Content } from '../content/content.ts'
import type { Profile } from '../content/profile.ts'
import type { ValueScore } from '../scoring/score-values.ts'
import type { BrokenLimit, EnergyLine, Readiness, Shortfall } from './match.ts'
import type { PathRow, PathTables } from './path-tables.ts'
import type { PersonNumbers } from './person-numbers.ts'

/** Everything a sentence about one path may rest on. */
export type ReasonContext = Readonly<{
  content: Content
  tables: PathTables
  person: PersonNumbers
  scores: readonly ValueScore[]
  profile: Profile
  row: PathRow
  readiness: Readiness
  shortfalls: readonly Shortfall[]
  brokenLimits: readonly BrokenLimit[]
  energy: EnergyLine
}>

/** Places of the order that count as "near the top". */
const NEAR_TOP = 3

/** Whether a value stands among the person's first places. */
export function isNearTop(scores: readonly ValueScore[], value: string): boolean {
  const score = scores.find(({ id }) => id === value)
  return score?.kind === 'scored' && score.place <= NEAR_TOP && score.utility > 0
}

/** A value of the path with what the person wants of it and what the path offers beyond the average path. */
export type WeighedValue = Readonly<{
  id: string
  wanted: number
  beyond: number
  offered: number
  pull: number
}>

/** All known values, each with its pull: how much it adds to the shape (positive) or takes from it (negative). */
export function weighValues({ tables, person, row }: ReasonContext): WeighedValue[] {
  return tables.valueIds.flatMap((id, position) => {
    const wanted = person.wanted[position] ?? Number.NaN
    const beyond = row.offeredCentred[position] ?? 0
    const offered = row.offered[position] ?? 0
    return Number.isNaN(wanted) ? [] : [{ id, wanted, beyond, offered, pull: wanted * beyond }]
  })
}
