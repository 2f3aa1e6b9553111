import type { ValueScore } from '../../../shared/scoring/score-values.ts'

/** A value that has a place. */
export type ScoredValue = Extract<ValueScore, { kind: 'scored' }>

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' })

/** "1st", "12th" */
export function sayOrdinal(number: number): string {
  return `${number}${suffixes[rules.select(number)]}`
}

/** "3rd", or "shared 3rd to 5th" where neighbours cannot be told apart. */
export function sayPlace(place: number, sharing: number): string {
  return sharing === 1
    ? sayOrdinal(place)
    : `shared ${sayOrdinal(place)} to ${sayOrdinal(place + sharing - 1)}`
}

/** From which place to which a value could stand, given its own range and those of the others. */
export function sayPossiblePlaces(score: ScoredValue, all: readonly ScoredValue[]): string {
  const first = 1 + all.filter(({ low }) => low > score.high).length
  const last = all.length - all.filter(({ high }) => high < score.low).length
  return first === last ? sayOrdinal(first) : `${sayOrdinal(first)} to ${sayOrdinal(last)}`
}
