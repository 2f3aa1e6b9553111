import { describe, expect, it } from 'vitest'
import { orderSupport } from '../../../../renderer/features/support/order-support.ts'
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const { support } = wholeContent()
const nobody = emptyWorkbook('2026-11-02T22:02:09Z')

function ownOf(option: string): string | undefined {
  return orderSupport(support, { ...nobody, about: { country: { kind: 'choice', option } } }).own?.id
}

describe('orderSupport', () => {
  it('puts the own country first and advice for any country where there is no list', () => {
    expect(ownOf('nz')).toBe('nz')
    expect(ownOf('de')).toBe('other')
  })

  it('shows every country exactly once', () => {
    for (const option of ['us', 'de']) {
      const workbook = { ...nobody, about: { country: { kind: 'choice' as const, option } } }
      const { own, others } = orderSupport(support, workbook)
      const shown = [own?.id, ...others.map(({ id }) => id)]
      expect(shown.toSorted()).toEqual(support.countries.map(({ id }) => id).toSorted())
    }
    expect(orderSupport(support, nobody).own).toBeUndefined()
  })

  it('puts lines that are open day and night before the others', () => {
    const late = support.countries.map((country) => ({ ...country, lines: country.lines.toReversed() }))
    for (const { lines } of orderSupport({ ...support, countries: late }, nobody).others) {
      const open = lines.map(({ roundTheClock }) => roundTheClock)
      expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)))
      expect(open[0]).toBe(true)
    }
  })
})
