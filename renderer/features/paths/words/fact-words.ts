import type { PathFacts } from '../../../../shared/content/path-facts.ts'

const PART_TIME: Readonly<Record<PathFacts['hours']['partTime'], string>> = {
  usual: 'part-time is usual',
  possible: 'part-time is possible',
  rare: 'part-time is rare',
}

export const NIGHTS = [
  'none',
  'rarely',
  'some evenings or weekends',
  'regular on-call or nights',
  'like hospital work',
]
export const PLACE = ['almost anywhere', 'most larger towns', 'few cities', 'a move, or long stays away']
export const REMOTE = ['on site', 'mostly on site', 'partly from home', 'mostly from home', 'from home']
export const TRAVEL = ['none', 'a few trips a year', 'monthly', 'weekly', 'most of the work']
export const CONTACT = ['none', 'rarely', 'some', 'regularly', 'mainly patient care']
export const LICENCE = { none: 'not needed', helpful: 'helpful', required: 'needed' } as const
export const BOARD = { no: 'not needed', helpful: 'helpful', required: 'needed' } as const
export const WAY_BACK = { easy: 'easy', 'with-effort': 'with effort', hard: 'hard' } as const

/** The word at a step of a scale; empty only where content and scale disagree. */
export function wordAt(scale: readonly string[], level: number): string {
  return scale[level] ?? ''
}

/** "45 to 55 hours a week, part-time is possible" */
export function sayHours({ low, high, partTime }: PathFacts['hours']): string {
  const hours = low === high ? `${low}` : `${low} to ${high}`
  return `${hours} hours a week, ${PART_TIME[partTime]}`
}

/** "none", "about 6 months", "6 to 18 months". */
export function sayMonths([low, high]: readonly [number, number]): string {
  if (high === 0) return 'none'
  if (low === 0) return `up to ${high} months`
  return low === high ? `about ${low} months` : `${low} to ${high} months`
}

/** "no minimum found", "one year", "5 years". */
export function sayYears(years: number): string {
  if (years === 0) return 'no minimum found'
  return years === 1 ? 'one year' : `${years} years`
}
