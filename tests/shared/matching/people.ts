import { GROUPS, type Match, type Matches } from '../../../shared/matching/match.ts'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { parseSamples } from '../../../shared/workbook/sample.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../content/whole-content.ts'
import { AT, makePerson, NOBODY, rate } from '../scoring/say-answers.ts'

/** The content as it stands in the checkout. */
export const content = wholeContent()

/** The six sample people. */
export const samples = parseSamples(contentFiles, content).samples

/** The six and as many more as are asked for, made up. */
export function population(madeUp: number): readonly Workbook[] {
  const others = Array.from({ length: madeUp }, (_, seed) => makePerson(content, `population ${seed}`))
  return [...samples.map(({ workbook }) => workbook), ...others]
}

/** All matches of somebody. */
export function match(workbook: Partial<Workbook>): Matches {
  return matchPaths(content, { ...NOBODY, ...workbook })
}

/** The match of one path. */
export function matchOf({ matches }: Pick<Matches, 'matches'>, path: string): Match {
  const found = matches.find((entry) => entry.path === path)
  if (found === undefined) throw new Error(`no match for ${path}`)
  return found
}

/** 0 for the best group; the higher, the further down. */
export function rank({ group }: Pick<Match, 'group'>): number {
  return GROUPS.indexOf(group)
}

/** Both statements of a value rated so many steps higher; `undefined` where the scale ends before that. */
export function rerate(workbook: Workbook, value: string, by: number): Workbook | undefined {
  const items = content.values.find(({ id }) => id === value)?.items ?? []
  const ratings = { ...workbook.ratings }
  for (const { id } of items) {
    const answer = ratings[id]
    if (answer?.kind !== 'rated' || answer.rating + by < 1 || answer.rating + by > 5) return undefined
    ratings[id] = rate(answer.rating + by)
  }
  return { ...workbook, ratings }
}

/** A skill so many levels higher; `undefined` where the scale ends before that. */
export function relevel(workbook: Workbook, skill: string, by: number): Workbook | undefined {
  const answer = workbook.skills[skill]
  if (answer?.level?.kind !== 'level') return undefined
  const level = answer.level.level + by
  if (level < 0 || level > 4) return undefined
  return {
    ...workbook,
    skills: { ...workbook.skills, [skill]: { ...answer, level: { kind: 'level', level, at: AT } } },
  }
}

const ORDER = ['drains', 'neutral', 'gives'] as const

/** A skill with a step more energy; `undefined` where the scale ends before that. */
export function reenergise(workbook: Workbook, skill: string, by: number): Workbook | undefined {
  const answer = workbook.skills[skill]
  if (answer?.energy?.kind !== 'energy') return undefined
  const energy = ORDER[ORDER.indexOf(answer.energy.energy) + by]
  if (energy === undefined) return undefined
  return {
    ...workbook,
    skills: { ...workbook.skills, [skill]: { ...answer, energy: { kind: 'energy', energy, at: AT } } },
  }
}
