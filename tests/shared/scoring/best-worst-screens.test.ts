import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestWorstScreens } from '../../../shared/scoring/best-worst-screens.ts'
import { scoreValues } from '../../../shared/scoring/score-values.ts'
import { chanceFrom, shuffleBySeed } from '../../../shared/scoring/seeded-chance.ts'
import { wholeContent } from '../../content/whole-content.ts'
import { makePerson, NOBODY, rateValues } from './say-answers.ts'

const content = wholeContent()
const ids = content.values.map(({ id }) => id)
const anybody = fc.nat(100_000).map((seed) => makePerson(content, `screens ${seed}`, false))

/** Two values low, by chance; all the others tie, so that eight of twelve have to be settled. */
const tiedPeople = Array.from({ length: 600 }, (_, seed) => {
  const chance = chanceFrom(`tie ${seed}`)
  const low = shuffleBySeed(ids, `low ${seed}`).slice(0, 2)
  const ratings = rateValues(content, (value) =>
    low.includes(value) ? 1 + Math.floor(3 * chance.uniform()) : 4,
  )
  return { ...NOBODY, ratings }
})

describe('the best-worst screens', () => {
  it('are four of four, and show each of eight values twice', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const screens = bestWorstScreens(content, person) ?? []
        expect(screens.map((shown) => new Set(shown).size)).toEqual([4, 4, 4, 4])
        const shown = screens.flat()
        const times = [...new Set(shown)].map((id) => shown.filter((other) => other === id).length)
        expect(times).toEqual([2, 2, 2, 2, 2, 2, 2, 2])
      }),
    )
  })

  it('hold the highest eight: nothing left out is rated above anything shown', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const shown = new Set(bestWorstScreens(content, person)?.flat())
        const utility = new Map(
          scoreValues(content, person).scores.map((score) => [
            score.id,
            score.kind === 'scored' ? score.utility : Number.NaN,
          ]),
        )
        const of = (isShown: boolean): number[] =>
          ids.filter((id) => shown.has(id) === isShown).map((id) => utility.get(id) ?? Number.NaN)
        expect(Math.min(...of(true))).toBeGreaterThanOrEqual(Math.max(...of(false)))
      }),
    )
  })

  it('stay as they are while they are answered', () => {
    const person = makePerson(content, 'answering')
    expect(bestWorstScreens(content, person)).toEqual(bestWorstScreens(content, { ...person, bestWorst: [] }))
  })

  it('settle ties at the cut by chance, so that every value gets its turn', () => {
    const shown = tiedPeople.flatMap((person) => [...new Set(bestWorstScreens(content, person)?.flat())])
    const turns = ids.map((id) => shown.filter((other) => other === id).length)
    const expected = shown.length / ids.length
    expect(Math.min(...turns)).toBeGreaterThan(0.8 * expected)
    expect(Math.max(...turns)).toBeLessThan(1.2 * expected)
  })

  it('show every value in every place alike often', () => {
    const screens = tiedPeople.flatMap((person) => bestWorstScreens(content, person) ?? [])
    const turns = ids.flatMap((id) =>
      [0, 1, 2, 3].map((place) => screens.filter((shown) => shown[place] === id).length),
    )
    const expected = screens.length / ids.length
    expect(Math.min(...turns)).toBeGreaterThan(0.7 * expected)
    expect(Math.max(...turns)).toBeLessThan(1.3 * expected)
  })

  it('are not asked before eight values can be scored', () => {
    const first = (count: number) => ({
      ...NOBODY,
      ratings: rateValues(content, (value) => (ids.indexOf(value) < count ? 4 : undefined)),
    })
    expect(bestWorstScreens(content, first(7))).toBeUndefined()
    expect(bestWorstScreens(content, first(8))?.flat()).toHaveLength(16)
  })
})
