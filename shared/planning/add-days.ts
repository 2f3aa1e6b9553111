const DAY = 86_400_000

/** The calendar day so many days later (or earlier); days are `YYYY-MM-DD`, counted in UTC so that no clock change moves them. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
