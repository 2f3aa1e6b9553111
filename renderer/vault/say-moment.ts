const spoken = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** "22 November 2026 at 14:02" */
export function sayMoment(moment: string): string {
  return spoken.format(new Date(moment)).replace(', ', ' at ')
}
