/** The present moment, as answers are dated. */
export function now(): string {
  return new Date().toISOString()
}

/** Today as the person means it: the calendar day on this computer, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
