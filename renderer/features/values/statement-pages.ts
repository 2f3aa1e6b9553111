/** At most this many statements stand on one page. */
const MOST = 5

/** The statements in their order, on as few pages as possible, the pages as even as possible. */
export function splitIntoPages(order: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(order.length / MOST)
  const size = Math.floor(order.length / Math.max(1, count))
  const larger = order.length - size * count
  return Array.from({ length: count }, (_, page) => {
    const start = page * size + Math.min(page, larger)
    return order.slice(start, start + size + (page < larger ? 1 : 0))
  })
}

/** The number of the page, from 1, on which a statement stands. */
export function pageOf(order: readonly string[], item: string): number {
  return splitIntoPages(order).findIndex((page) => page.includes(item)) + 1
}
