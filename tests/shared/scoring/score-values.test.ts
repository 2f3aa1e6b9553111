import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../../shared/content/content.ts'
import { parseContent } from '../../../shared/content/parse-content.ts'
import { scoreValues, type ValuesScore } from '../../../shared/scoring/score-values.ts'
import { shuffleBySeed } from '../../../shared/scoring/seeded-chance.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../content/whole-content.ts'
import { AT, makePerson, NOBODY, rate, rateValues } from './say-answers.ts'

const content = wholeContent()
const ids = content.values.map(({ id }) => id)

function utilitiesOf({ scores }: ValuesScore): number[] {
  return scores.map((score) => (score.kind === 'scored' ? score.utility : Number.NaN))
}

function score(said: Partial<Workbook>): ValuesScore {
  return scoreValues(content, { ...NOBODY, ...said })
}

function turnRound(workbook: Workbook): Workbook {
  const ratings = Object.fromEntries(
    Object.entries(workbook.ratings).map(([id, answer]) => [
      id,
      answer.kind === 'rated' ? rate(6 - answer.rating) : answer,
    ]),
  )
  const bestWorst = workbook.bestWorst.map(({ shown, best, worst, at }) => ({
    shown,
    at,
    ...(worst === undefined ? {} : { best: worst }),
    ...(best === undefined ? {} : { worst: best }),
  }))
  return { ...workbook, ratings, bestWorst }
}

function shuffled<T>(record: Readonly<Record<string, T>>, seed: string): Record<string, T> {
  const entries = new Map(Object.entries(record))
  return Object.fromEntries(
    shuffleBySeed([...entries.keys()], seed).flatMap((id) => {
      const entry = entries.get(id)
      return entry === undefined ? [] : [[id, entry] as const]
    }),
  )
}

function shuffledContent(seed: string): Content {
  const files = new Map(contentFiles.map((entry) => [entry.file, entry]))
  const order = shuffleBySeed([...files.keys()], seed)
  const parsed = parseContent(order.flatMap((file) => files.get(file) ?? []))
  if (parsed.kind === 'damaged') throw new Error('the shuffled content does not parse')
  const values = parsed.content.values.map((value) => ({ ...value, items: value.items.toReversed() }))
  return { ...parsed.content, values }
}

function results(of: Content, workbook: Workbook): string {
  const { scores, places, posterior } = scoreValues(of, workbook)
  return JSON.stringify([scores, places, posterior])
}

describe('equal answers', () => {
  it.each([1, 3, 5])('give equal utilities and no clear direction when everything is rated %i', (rating) => {
    const scored = score({ ratings: rateValues(content, () => rating) })
    expect(scored.kind).toBe('flat')
    expect(utilitiesOf(scored)).toEqual(ids.map(() => 0))
  })

  it('share one place, the first', () => {
    const { places, scores } = score({ ratings: rateValues(content, () => 4) })
    expect(places).toHaveLength(1)
    expect(scores.every((entry) => entry.kind === 'scored' && entry.place === 1)).toBe(true)
  })

  it('get a direction from choices alone', () => {
    const shown = ids.slice(0, 4)
    const [best, , , worst] = shown
    if (best === undefined || worst === undefined) throw new Error('there are fourteen values')
    const scored = score({
      ratings: rateValues(content, () => 4),
      bestWorst: [{ shown, best, worst, at: AT }],
    })
    expect(scored.kind).toBe('clear')
    const utilities = utilitiesOf(scored)
    expect(utilities.indexOf(Math.max(...utilities))).toBe(ids.indexOf(best))
    expect(utilities.indexOf(Math.min(...utilities))).toBe(ids.indexOf(worst))
  })
})

describe('turning every answer round', () => {
  it('turns every utility round, and leaves every range as wide', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const person = makePerson(content, `round ${seed}`)
        const there = scoreValues(content, person)
        const back = scoreValues(content, turnRound(person))
        for (const [index, utility] of utilitiesOf(there).entries())
          expect(utilitiesOf(back)[index]).toBeCloseTo(-utility, 9)
        for (const [index, number] of there.posterior.covariance.cells.entries())
          expect(back.posterior.covariance.cells[index]).toBeCloseTo(number, 9)
      }),
      { numRuns: 40 },
    )
  })
})

describe('order', () => {
  it('of files, statements, answers and screens changes nothing, not a digit', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const person = makePerson(content, `order ${seed}`)
        const bestWorst = person.bestWorst
          .toReversed()
          .map((screen) => ({ ...screen, shown: shuffleBySeed(screen.shown, `${seed}`) }))
        const mixed = { ...person, ratings: shuffled(person.ratings, `${seed}`), bestWorst }
        expect(results(shuffledContent(`${seed}`), mixed)).toBe(results(content, person))
      }),
      { numRuns: 10 },
    )
  })

  it('of values never decides between two that are rated alike', () => {
    const { places } = score({ ratings: rateValues(content, (value) => (value < 'j' ? 5 : 2)) })
    expect(places.map((place) => place.toSorted())).toEqual([
      ids.filter((id) => id < 'j').toSorted(),
      ids.filter((id) => id >= 'j').toSorted(),
    ])
  })
})

describe('a missing answer', () => {
  it('leaves the value missing when one of its two statements is not rated', () => {
    const { scores } = score({
      ratings: rateValues(content, (value, at) => (value === 'income' && at === 1 ? undefined : 3)),
    })
    const income = scores.find(({ id }) => id === 'income')
    expect(income).toEqual({ kind: 'missing', id: 'income', answered: 1, asked: 2 })
  })

  it('stays missing when the answer is "I am not sure", which is no zero', () => {
    const ratings = rateValues(content, (value) => (value === 'income' ? undefined : 4))
    for (const { id } of content.values.find(({ id }) => id === 'income')?.items ?? [])
      ratings[id] = { kind: 'not-sure', at: AT }
    const { scores } = score({ ratings })
    expect(scores.find(({ id }) => id === 'income')?.kind).toBe('missing')
  })

  it('does not move the mean on which the others are centred', () => {
    const all = score({ ratings: rateValues(content, (value) => (value < 'g' ? 5 : 3)) })
    const half = score({
      ratings: rateValues(content, (value, at) =>
        value === 'time' && at === 0 ? undefined : value < 'g' ? 5 : 3,
      ),
    })
    const gap = ({ scores }: ValuesScore): number => {
      const [high, low] = ['autonomy', 'income'].map((id) => scores.find((entry) => entry.id === id))
      return high?.kind === 'scored' && low?.kind === 'scored' ? high.utility - low.utility : Number.NaN
    }
    expect(gap(half)).toBeCloseTo(gap(all), 12)
  })

  it('makes the whole line missing under three quarters of the values, and not before', () => {
    const first = (count: number): ValuesScore =>
      score({
        ratings: rateValues(content, (value) => (ids.indexOf(value) < count ? 2 + (count % 3) : undefined)),
      })
    expect(first(10).kind).toBe('missing')
    expect(first(11).kind).not.toBe('missing')
    expect(score({}).kind).toBe('missing')
  })

  it('is filled by a choice, but less surely than by two ratings', () => {
    const shown = ['income', ...ids.filter((id) => id !== 'income').slice(0, 3)]
    const { scores } = score({
      ratings: rateValues(content, (value) => (value === 'income' ? undefined : 3)),
      bestWorst: [{ shown, best: 'income', at: AT }],
    })
    const width = (id: string): number => {
      const entry = scores.find((candidate) => candidate.id === id)
      return entry?.kind === 'scored' ? entry.high - entry.low : 0
    }
    expect(width('income')).toBeGreaterThan(1.3 * width('steadiness'))
  })
})

describe('centring', () => {
  const examples = content.values.flatMap(({ id, examples: worked }) =>
    worked.map((example) => ({ id, ...example })),
  )

  it.each(examples)('gives $centred for $id rated $ratings around a mean of $ownMean', (example) => {
    const others = ids.filter((id) => id !== example.id)
    const sum = 2 * ids.length * example.ownMean - example.ratings.reduce((total, one) => total + one, 0)
    const each = Math.floor(sum / (2 * others.length))
    const extra = Math.round(sum - 2 * others.length * each)
    const ratings = rateValues(content, (value, at) => {
      if (value === example.id) return example.ratings[at]
      return each + (2 * others.indexOf(value) + at < extra ? 1 : 0)
    })
    const { scores } = score({ ratings })
    const found = scores.find(({ id }) => id === example.id)
    expect(found?.kind === 'scored' ? found.utility : Number.NaN).toBeCloseTo(example.centred, 9)
  })
})

describe('places', () => {
  it('are shared by neighbours whose order is uncertain, and held alone where it is sure', () => {
    const said: Readonly<Record<string, number>> = { time: 5, reach: 4, inquiry: 4 }
    const { places, scores } = score({ ratings: rateValues(content, (value) => said[value] ?? 1) })
    expect(places.slice(0, 2).map((place) => place.toSorted())).toEqual([['time'], ['inquiry', 'reach']])
    const placeOf = (id: string): number => {
      const entry = scores.find((candidate) => candidate.id === id)
      return entry?.kind === 'scored' ? entry.place : 0
    }
    expect([placeOf('time'), placeOf('reach'), placeOf('inquiry'), placeOf('income')]).toEqual([1, 2, 2, 4])
  })

  it('are shared where one statement of two differs by a step', () => {
    const { places } = score({
      ratings: rateValues(content, (value, at) => (value === 'time' && at === 0 ? 4 : 3)),
    })
    expect(places).toHaveLength(1)
  })

  it('are counted over the values before, so that every value has one', () => {
    const { places, scores } = scoreValues(content, makePerson(content, 'places'))
    expect(places.flat().toSorted()).toEqual(ids.toSorted())
    for (const entry of scores) {
      const before = places
        .slice(
          0,
          places.findIndex((place) => place.includes(entry.id)),
        )
        .flat().length
      expect(entry.kind === 'scored' && entry.place).toBe(before + 1)
    }
  })
})
