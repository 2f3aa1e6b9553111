const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' })

/** "1st", "12th" */
export function sayOrdinal(number: number): string {
  return `${number}${suffixes[rules.select(number)]}`
}

/** "3rd", or "3rd to 5th"; kept on one line. */
export function sayPlaces(first: number, last: number): string {
  return first === last ? sayOrdinal(first) : `${sayOrdinal(first)}\u00A0to\u00A0${sayOrdinal(last)}`
}

/** "3rd", or "shared 3rd to 5th" where neighbours cannot be told apart. */
export function sayPlace(place: number, sharing: number): string {
  return sharing === 1 ? sayOrdinal(place) : `shared ${sayPlaces(place, place + sharing - 1)}`
}
