const calendar = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day of a moment where this computer stands, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return calendar.format(moment)
}
