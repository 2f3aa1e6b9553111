import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/planning/add-days.ts'
import { addMonths } from '../../../shared/planning/add-months.ts'
import { countDays } from '../../../shared/planning/count-days.ts'

const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count))

describe('adding days', () => {
  test('goes over the end of a month and of a year', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  test('knows leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  })

  test('is not moved by the days on which clocks change', () => {
    expect(addDays('2027-03-13', 2)).toBe('2027-03-15')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  })

  test('is counted back by the days between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, count) => {
        expect(countDays(day, addDays(day, count))).toBe(count)
      }),
    )
  })
})

describe('adding months', () => {
  test('keeps the date', () => {
    expect(addMonths('2026-11-23', 3)).toBe('2027-02-23')
  })

  test('takes the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  })

  test('never goes further than the months can be long', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const added = countDays(day, addMonths(day, months))
        expect(added).toBeGreaterThanOrEqual(months * 28)
        expect(added).toBeLessThanOrEqual(months * 31)
      }),
    )
  })
})
