import { splitEvenly } from '../../ui/split-evenly.ts'

/** At most this many statements stand on one page. */
const MOST = 5

/** The statements in their order, on as few pages as possible, the pages as even as possible. */
export function splitIntoPages(order: readonly string[]): readonly (readonly string[])[] {
  return splitEvenly(order, MOST)
}

/** The number of the page, from 1, on which a statement stands. */
export function pageOf(order: readonly string[], item: string): number {
  return splitIntoPages(order).findIndex((page) => page.includes(item)) + 1
}
