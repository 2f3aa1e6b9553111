function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}

/** The same date so many months later; where that month is shorter, its last day: 31 January and one month is 28 February. */
export function addMonths(day: string, months: number): string {
  const start = new Date(`${day}T00:00:00Z`)
  const counted = start.getUTCFullYear() * 12 + start.getUTCMonth() + months
  const [year, month] = [Math.floor(counted / 12), counted % 12]
  const date = Math.min(start.getUTCDate(), lastDateOf(year, month))
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}
