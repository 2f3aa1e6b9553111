import { describe, expect, it } from 'vitest'
import { capitalise, joinWords, sayAmount, sayCounted } from '../../../shared/report/say-count.ts'
import { sayDay, sayShortDay } from '../../../shared/report/say-day.ts'
import { sayLimit } from '../../../shared/report/say-limit.ts'
import { sayPay } from '../../../shared/report/say-pay.ts'
import { content } from './person.ts'

const figures = { currency: 'USD', region: 'US', year: 2024, source: 'x', url: 'x', note: 'Ask.' } as const

describe('words for figures', () => {
  it('says days, amounts and counts', () => {
    expect(sayDay('2026-11-02')).toBe('2 November 2026')
    expect(sayShortDay('2026-11-22')).toBe('22 Nov 2026')
    expect([0, 999, 1000, 1234567.4].map(sayAmount)).toEqual(['0', '999', '1,000', '1,234,567'])
    expect([sayCounted(0, 'gap'), sayCounted(1, 'gap'), sayCounted(12, 'way on', 'ways on')]).toEqual([
      'no gaps',
      'one gap',
      '12 ways on',
    ])
    expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
    expect(capitalise('three ways')).toBe('Three ways')
  })

  it('says a pay range with whose it is, where and when', () => {
    const range = {
      kind: 'range',
      low: 80_000,
      middle: 100_000,
      high: 239_200,
      span: 'lower quarter to top tenth',
    } as const
    expect(sayPay({ ...figures, ...range, topCoded: true, basis: 'occupation-wide' })).toBe(
      'US$ 80,000 to 239,200 or more a year, middle 100,000 (lower quarter to top tenth; occupation-wide, US, 2024). Ask.',
    )
  })

  it('says plainly that no reliable figure exists', () => {
    const none = { kind: 'none-reliable', because: 'weak', region: 'US', year: 2026, note: 'Ask.' } as const
    expect(sayPay(none)).toBe('No reliable figure: the sources are weak (US, 2026). Ask.')
  })

  it('says a limit with its unit or in the words of its choice', () => {
    const limit = (id: string) => {
      const found = content.limits.find((one) => one.id === id)
      if (found === undefined) throw new Error(id)
      return found
    }
    expect(sayLimit(limit('hours'), { kind: 'number', number: 45, strength: 'must' })).toBe('45 hours a week')
    expect(sayLimit(limit('place'), { kind: 'choice', option: 'anywhere', strength: 'wish' })).toBe(
      'Anywhere',
    )
    expect(
      sayLimit(limit('pay-floor'), { kind: 'money', amount: 90_000, currency: 'GBP', strength: 'wish' }),
    ).toBe('GBP 90,000 per year before tax')
  })
})
