import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf, splitIntoPages } from '../../../../renderer/features/values/statement-pages.ts'

const order = Array.from({ length: 28 }, (_, index) => `item-${index}`)

describe('pages of statements', () => {
  it('holds 28 statements on six pages of five, five, five, five, four and four', () => {
    expect(splitIntoPages(order).map((page) => page.length)).toEqual([5, 5, 5, 5, 4, 4])
  })

  it('keeps every statement once and in order, at most five on a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const items = order
          .concat(
            order.map((id) => `${id}-b`),
            order.map((id) => `${id}-c`),
          )
          .slice(0, count)
        const pages = splitIntoPages(items)
        expect(pages.flat()).toEqual(items)
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('finds the page of a statement', () => {
    expect(pageOf(order, 'item-0')).toBe(1)
    expect(pageOf(order, 'item-20')).toBe(5)
    expect(pageOf(order, 'item-27')).toBe(6)
  })
})
