const MOST_FAULTS = 5
const ONE_MINUTE = 60_000

/** True when so many faults came within a minute that trying once more would help nobody. */
export function isRepeating(moments: readonly number[]): boolean {
  const [first, last] = [moments.at(-MOST_FAULTS), moments.at(-1)]
  return first !== undefined && last !== undefined && last - first < ONE_MINUTE
}
