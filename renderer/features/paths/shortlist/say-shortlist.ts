import { sayCount } from '../../../../shared/count-words.ts'
import { capitalise, listWords } from '../../../../shared/list-words.ts'
import { SHORTLIST_LENGTH } from '../../../../shared/workbook/workbook.ts'

/** Said after a path was put on the shortlist, with how many places are left. */
export function sayAdded(before: number): string {
  const left = SHORTLIST_LENGTH - before - 1
  const places = left === 1 ? 'One more place is free' : `${capitalise(sayCount(left))} more places are free`
  return left === 0 ? 'Added. Your shortlist is full now.' : `Added. ${places}.`
}

/** Said instead of adding a fourth: what is on the list, and how to free a place. */
export function sayFull(titles: readonly string[]): string {
  return `Your shortlist holds ${listWords(titles)}. Take one of them off to make room.`
}
