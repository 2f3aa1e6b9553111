import { describe, expect, it } from 'vitest'
import { buildValuesChart, firstPlaces } from '../../../shared/report/build-values-chart.ts'
import { scoreValues } from '../../../shared/scoring/score-values.ts'
import { content, sampleWorkbook } from './person.ts'

const score = scoreValues(content, sampleWorkbook('tired-hospitalist'))

describe('the order of values as a picture', () => {
  it('shows every scored value once, in the order of places, inside its own range', () => {
    const { values } = buildValuesChart(content, score, score.places)
    expect(values).toHaveLength(score.scored.length)
    for (const { at, low, high } of values) {
      expect(low).toBeLessThan(at)
      expect(at).toBeLessThan(high)
    }
  })

  it('marks shared places with an equals sign and says them in words', () => {
    const [first = ''] = content.values.map(({ id }) => id)
    const others = content.values.slice(1, 3).map(({ id }) => id)
    const { values, sentence } = buildValuesChart(content, score, [[first], others])
    expect(values.map(({ place }) => place.endsWith('='))).toEqual([false, true, true])
    expect(sentence).toMatch(/^[A-Z].* comes first; .* and .* share second place\.$/)
  })

  it('never cuts a shared place, and always shows the first one', () => {
    const places = [['a', 'b'], ['c'], ['d', 'e', 'f', 'g']]
    expect(firstPlaces(places, 6)).toEqual([['a', 'b'], ['c']])
    expect(firstPlaces(places, 7)).toEqual(places)
    expect(firstPlaces([['a', 'b', 'c']], 2)).toEqual([['a', 'b', 'c']])
    expect(firstPlaces([], 6)).toEqual([])
  })
})
