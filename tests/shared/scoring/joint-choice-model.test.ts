import { describe, expect, it } from 'vitest'
import { joinChoices, type Prior, type ScreenChoice } from '../../../shared/scoring/joint-choice-model.ts'
import { type Chance, chanceFrom } from '../../../shared/scoring/seeded-chance.ts'
import { cell } from '../../../shared/scoring/square-matrix.ts'

const SIZE = 6
const VARIANCE = 0.5

type Case = Readonly<{ prior: Prior; screens: readonly ScreenChoice[] }>

function makeCase(seed: string): Case {
  const chance = chanceFrom(seed)
  const mean = Float64Array.from({ length: SIZE }, () => 1.5 * chance.normal())
  const shown = [
    [0, 1, 2, 3],
    [2, 3, 4, 5],
    [0, 1, 4, 5],
  ]
  const screens = shown.map((four) => chooseOf(four, chance))
  return { prior: { mean, variance: new Float64Array(SIZE).fill(VARIANCE) }, screens }
}

/** Most screens are answered whole; some have only a best or only a worst. */
function chooseOf(shown: readonly number[], chance: Chance): ScreenChoice {
  const [best, worst] = shown.toSorted(() => chance.uniform() - 0.5)
  const luck = chance.uniform()
  return { shown, best: luck < 0.15 ? undefined : best, worst: luck > 0.85 ? undefined : worst }
}

/** log of the chance that `chosen` is picked among `among`: written plainly, apart from the program's own formula. */
function logPick(
  utilities: readonly number[],
  among: readonly number[],
  chosen: number,
  sign: 1 | -1,
): number {
  const total = among.reduce((sum, position) => sum + Math.exp(sign * (utilities[position] ?? 0)), 0)
  return sign * (utilities[chosen] ?? 0) - Math.log(total)
}

function logScreen(utilities: readonly number[], { shown, best, worst }: ScreenChoice): number {
  if (best === undefined) return worst === undefined ? 0 : logPick(utilities, shown, worst, -1)
  if (worst === undefined) return logPick(utilities, shown, best, 1)
  const bestFirst =
    logPick(utilities, shown, best, 1) +
    logPick(
      utilities,
      shown.filter((position) => position !== best),
      worst,
      -1,
    )
  const worstFirst =
    logPick(utilities, shown, worst, -1) +
    logPick(
      utilities,
      shown.filter((position) => position !== worst),
      best,
      1,
    )
  return (bestFirst + worstFirst) / 2
}

function logPosterior({ prior, screens }: Case, utilities: readonly number[]): number {
  const distance = utilities.reduce((sum, utility, at) => sum + (utility - (prior.mean[at] ?? 0)) ** 2, 0)
  return screens.reduce((sum, screen) => sum + logScreen(utilities, screen), -distance / (2 * VARIANCE))
}

function moved(utilities: readonly number[], at: number, by: number): number[] {
  return utilities.map((utility, position) => (position === at ? utility + by : utility))
}

function climb(of: Case): number[] {
  let utilities = [...of.prior.mean]
  for (let step = 0; step < 600; step++) {
    const slope = utilities.map(
      (_, at) =>
        (logPosterior(of, moved(utilities, at, 1e-5)) - logPosterior(of, moved(utilities, at, -1e-5))) / 2e-5,
    )
    utilities = utilities.map((utility, at) => utility + 0.2 * (slope[at] ?? 0))
  }
  return utilities
}

/** The second derivative in two directions by finite differences. */
function bend(of: Case, top: readonly number[], row: number, column: number): number {
  const step = 1e-3
  const at = (first: number, second: number): number =>
    logPosterior(of, moved(moved(top, row, first * step), column, second * step))
  return (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * step * step)
}

describe('the joint model of ratings and choices', () => {
  it.each(['a', 'b', 'c', 'd', 'e'])('finds the same top as climbing by hand (case %s)', (seed) => {
    const made = makeCase(seed)
    const { mean } = joinChoices(made.prior, made.screens)
    for (const [at, utility] of climb(made).entries()) expect(mean[at]).toBeCloseTo(utility, 5)
  })

  it.each(['a', 'b', 'c'])('has the covariance whose inverse is the bend at the top (case %s)', (seed) => {
    const made = makeCase(seed)
    const { mean, covariance } = joinChoices(made.prior, made.screens)
    const top = [...mean]
    for (let row = 0; row < SIZE; row++)
      for (let column = 0; column < SIZE; column++) {
        const product = top.reduce(
          (sum, _, inner) => sum - bend(made, top, row, inner) * cell(covariance, inner, column),
          0,
        )
        expect(product).toBeCloseTo(row === column ? 1 : 0, 4)
      }
  })

  it('stays at the ratings where nothing was chosen', () => {
    const { prior } = makeCase('still')
    const { mean, covariance } = joinChoices(prior, [])
    expect([...mean]).toEqual([...prior.mean])
    expect(cell(covariance, 2, 2)).toBeCloseTo(VARIANCE, 12)
    expect(cell(covariance, 2, 3)).toBeCloseTo(0, 12)
  })

  it('lifts what was chosen best, lowers what was chosen worst, and grows surer of both', () => {
    const { prior } = makeCase('lift')
    const screen = { shown: [0, 1, 2, 3], best: 1, worst: 2 }
    const { mean, covariance } = joinChoices(prior, [screen])
    expect(mean[1]).toBeGreaterThan(prior.mean[1] ?? 0)
    expect(mean[2]).toBeLessThan(prior.mean[2] ?? 0)
    expect(cell(covariance, 1, 1)).toBeLessThan(VARIANCE)
    expect(cell(covariance, 5, 5)).toBeCloseTo(VARIANCE, 12)
  })
})
