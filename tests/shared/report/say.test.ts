import { describe, expect, it } from 'vitest'
import { sayDay, sayShortDay } from '../../../shared/report/say-day.ts'
import { sayPay } from '../../../shared/report/say-pay.ts'

const figures = { currency: 'USD', region: 'US', year: 2024, source: 'x', url: 'x', note: 'Ask.' } as const

describe('words for figures', () => {
  it('says days in full and short', () => {
    expect(sayDay('2026-11-02')).toBe('2 November 2026')
    expect(sayShortDay('2026-11-22')).toBe('22 Nov 2026')
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
})
