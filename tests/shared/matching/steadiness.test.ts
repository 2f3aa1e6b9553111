import { describe, expect, it } from 'vitest'
import type { Match } from '../../../shared/matching/match.ts'
import { scoreValues } from '../../../shared/scoring/score-values.ts'
import { type Chance, chanceFrom } from '../../../shared/scoring/seeded-chance.ts'
import { cell, factorise } from '../../../shared/scoring/square-matrix.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { choose, rateAround } from '../scoring/say-answers.ts'
import { content, match, matchOf, population, reenergise, relevel, samples } from './people.ts'

/** The mean of two ratings has the variance of the model, 0.5, when each of them has 1. */
const RATING_NOISE = 1
/** The chances by which draws let answers slip; the test must not take them from the program. */
const LEVEL_SLIP = 0.12
const ENERGY_SLIP = 0.1

type Slip = (workbook: Workbook, skill: string, by: number) => Workbook | undefined

function slipAll(workbook: Workbook, by: number, slip: Slip, chance: Chance): Workbook {
  return Object.keys(workbook.skills).reduce((slipped, skill) => {
    const luck = chance.uniform()
    const step = luck < by ? -1 : luck > 1 - by ? 1 : 0
    return (step === 0 ? undefined : slip(slipped, skill, step)) ?? slipped
  }, workbook)
}

/** Somebody's utilities as they might truly be, given what was answered today. */
function drawTruth(workbook: Workbook, chance: Chance): (value: string) => number {
  const { scored, posterior } = scoreValues(content, workbook)
  const lower = factorise(posterior.covariance)
  const luck = scored.map(() => chance.normal())
  const truth = scored.map((id, row) => {
    const moved = luck.reduce(
      (sum, one, column) => sum + (column <= row ? cell(lower, row, column) * one : 0),
      0,
    )
    return [id, (posterior.mean[row] ?? 0) + moved] as const
  })
  const byId = new Map(truth)
  return (value) => byId.get(value) ?? 0
}

function middleOf({ ratings }: Workbook): number {
  const rated = Object.values(ratings).flatMap((answer) => (answer.kind === 'rated' ? [answer.rating] : []))
  return rated.reduce((sum, rating) => sum + rating, 0) / rated.length
}

/** The same person on another day: everything answered anew around what is true of them. */
function answerAgain(workbook: Workbook, utility: (value: string) => number, chance: Chance): Workbook {
  const ratings = rateAround(content, utility, { middle: middleOf(workbook), noise: RATING_NOISE, chance })
  const bestWorst = workbook.bestWorst.map(({ shown }) => choose(shown, utility, chance))
  const slipped = slipAll(slipAll(workbook, LEVEL_SLIP, relevel, chance), ENERGY_SLIP, reenergise, chance)
  return { ...slipped, ratings, bestWorst }
}

type Seen = Readonly<{ before: Match; after: Match }>

function watch(workbook: Workbook, days: number, seed: string): Seen[] {
  const { matches } = match(workbook)
  const chance = chanceFrom(seed)
  return Array.from({ length: days }, () => {
    const truth = drawTruth(workbook, chance)
    const again = match(answerAgain(workbook, truth, chance))
    return matches.map((before) => ({ before, after: matchOf(again, before.path) }))
  }).flat()
}

const people = population(12)
const seen = people.flatMap((workbook, at) => watch(workbook, at < samples.length ? 24 : 6, `again ${at}`))
const steady = seen.filter(({ before }) => before.steadiness.kind === 'steady')

function rateOf(some: readonly Seen[]): number {
  return some.filter(({ before, after }) => before.group === after.group).length / some.length
}

function say(some: readonly Seen[]): string {
  return `${(100 * rateOf(some)).toFixed(1)}% of ${some.length}`
}

const near = steady.filter(
  ({ before: { group } }) => group === 'look-at-first' || group === 'worth-exploring',
)

function withShare(from: number): readonly Seen[] {
  return seen.filter(
    ({ before: { steadiness } }) => steadiness.share >= from && steadiness.share < from + 0.1,
  )
}

describe('answering again on another day', () => {
  it(`leaves paths called steady in their group (${say(steady)})`, () => {
    expect(rateOf(steady)).toBeGreaterThanOrEqual(0.8)
  })

  it(`bears the word out in the first two groups too, where a lucky day puts paths (${say(near)})`, () => {
    expect(rateOf(near)).toBeGreaterThanOrEqual(0.8)
  })

  it.each([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => [share, say(withShare(share))] as const))(
    'bears a share of %f out, within a tenth (%s)',
    (share) => {
      expect(rateOf(withShare(share))).toBeGreaterThan(share - 0.1)
      expect(rateOf(withShare(share))).toBeLessThan(share + 0.2)
    },
  )
})

describe('steadiness', () => {
  it('is called steady from four draws of five on, and not before', () => {
    for (const { steadiness } of people.flatMap((workbook) => match(workbook).matches))
      expect(steadiness.kind).toBe(steadiness.share >= 0.8 ? 'steady' : 'sensitive')
  })

  it('names an answer that moves, where it is not steady', () => {
    for (const { steadiness } of people.flatMap((workbook) => match(workbook).matches)) {
      if (steadiness.kind === 'steady') continue
      expect(['value', 'skill']).toContain(steadiness.to.kind)
      expect(steadiness.text).toMatch(/^(how much .* matters to you|what you said about .*)$/)
    }
  })

  it('falls when fewer answers are given: no choices, less sure', () => {
    const share = (workbook: Workbook): number => {
      const { matches } = match(workbook)
      return matches.reduce((sum, { steadiness }) => sum + steadiness.share, 0) / matches.length
    }
    const average = (of: readonly Workbook[]): number =>
      of.reduce((sum, one) => sum + share(one), 0) / of.length
    expect(average(people.map((workbook) => ({ ...workbook, bestWorst: [] })))).toBeLessThan(average(people))
  })
})
