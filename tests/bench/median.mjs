/** The middle of several measurements: one slow run on a busy machine does not count. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** A line of the bench: what was measured, and how. */
export function report(name, text) {
  process.stdout.write(`${name.padEnd(10)} ${text}\n`)
}

/** The value that nine measurements of ten stay under. */
export function ninth(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(0.9 * numbers.length)]
}
