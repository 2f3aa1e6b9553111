const DAY = 86_400_000

/** How many days lie between two calendar days; negative where the second comes first. */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
}
