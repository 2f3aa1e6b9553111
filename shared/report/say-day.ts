const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-11-22` as "22 November 2026". */
export function sayDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** `2026-11-22` as "22 Nov 2026", where room is short. */
export function sayShortDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${year}`
}

/** The name of a month, 0 to 11, in three letters. */
export function sayShortMonth(month: number): string {
  return (MONTHS[month] ?? '').slice(0, 3)
}
