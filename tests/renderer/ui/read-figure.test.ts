import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../renderer/ui/read-figure.ts'

describe('readFigure', () => {
  it.each([
    ['150000', 150_000],
    ['150,000', 150_000],
    [' 150 000 ', 150_000],
    ['150\u00a0000', 150_000],
    ['150’000', 150_000],
    ['15,00,000', 1_500_000],
    ['1,234,567.50', 1_234_567.5],
    ['12.5', 12.5],
    ['0', 0],
  ])('reads %j as %d', (text, number) => {
    expect(readFigure(text)).toEqual({ kind: 'figure', number })
  })

  it.each(['150k', '£150,000', '150.000', '37,5', '1,50', '-3', 'forty', '1e5', '0x10', '.'])(
    'does not guess what %j means',
    (text) => {
      expect(readFigure(text)).toEqual({ kind: 'unclear' })
    },
  )

  it('tells nothing typed from zero', () => {
    expect(readFigure('  ')).toEqual({ kind: 'nothing' })
  })
})
