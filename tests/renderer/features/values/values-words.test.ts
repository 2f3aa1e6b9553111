import { describe, expect, it } from 'vitest'
import { sayPlace } from '../../../../renderer/features/values/place-words.ts'
import { findPossiblePlaces } from '../../../../renderer/features/values/possible-places.ts'
import { sayOrder } from '../../../../renderer/features/values/values-lead.ts'
import { scoreValues } from '../../../../shared/scoring/score-values.ts'
import type { RatingAnswer } from '../../../../shared/workbook/answers.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const at = '2026-11-22T22:14:00Z'
const content = wholeContent()

/** Rates both statements of each value alike; a value that is not named gets a 2. */
function rated(ratings: Readonly<Record<string, number>>): Workbook {
  const answers = content.values.flatMap(({ id, items }) =>
    items.map((item): [string, RatingAnswer] => [item.id, { kind: 'rated', rating: ratings[id] ?? 2, at }]),
  )
  return { ...emptyWorkbook(at), ratings: Object.fromEntries(answers) }
}

const order = (workbook: Workbook) => sayOrder(content, scoreValues(content, workbook))

describe('the order in a sentence', () => {
  it('names the one value that clearly comes first', () => {
    expect(order(rated({ autonomy: 5 }))).toContain('First for you comes a free hand in the work.')
  })

  it('names what shares the top', () => {
    const said = order(rated({ autonomy: 5, time: 5 }))
    expect(said).toContain('a free hand in the work and predictable, protected time')
  })

  it('says so where no value clearly leads, and does not list them all', () => {
    expect(order(rated({ income: 1 }))).toContain('13 values lie so close together')
  })

  it('calls equal answers no clear direction', () => {
    expect(order(rated({}))).toContain('no clear direction')
  })

  it('says that too little was answered', () => {
    expect(order(emptyWorkbook(at))).toContain('Too few statements are answered')
  })
})

describe('places in words', () => {
  it.each([
    [1, 1, '1st'],
    [2, 1, '2nd'],
    [11, 1, '11th'],
    [2, 3, 'shared 2nd\u00A0to\u00A04th'],
  ])('says place %i shared by %i as %s', (place, sharing, said) => {
    expect(sayPlace(place, sharing)).toBe(said)
  })

  it('gives a clear first no other place, and lets equal values swap theirs', () => {
    const score = scoreValues(content, rated({ autonomy: 5 }))
    expect(findPossiblePlaces(score, 'autonomy')).toEqual([1, 1])
    expect(findPossiblePlaces(score, 'time')).toEqual([2, 14])
  })
})
