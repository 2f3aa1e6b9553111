import type { Circumstances } from './circumstances.ts'

/** Words of a step that presume a present post, and cannot be followed without one. */
const PRESUMES_POST = [
  /\byour (own |present |next )?(hospital|institution|department|clinic|unit|service|practice|programme)\b/i,
  /\byour (own |present )?(employer|employment|contract|manager|chief|CM?I?O|director|bosses|partners?)\b/i,
  /\byour (own |present )?(team|physicians|patients|medical staff|colleagues|records|record system|vendor)\b/i,
  /\byour (quality|risk|press|informatics|benefits|infection control|malpractice)\b/i,
  /\b(you prescribe|you override|present post|present patients|the benefits office)\b/i,
  /\bnext (difficult talk|suspected)\b/i,
]

/** Words of a step that name offices or rules of the United States. */
const PRESUMES_US =
  /\b(state|states|state's|county|counties|federal|FAA|CLIA|Medicare|Medicaid|legislator|two-midnight|American Board|USAJOBS|regulations\.gov|ASTHO|NACCHO)\b/i

/** Whether a line from the content can be followed by this person: students and retired people have no employer to ask. */
export function appliesTo(line: string, { hasPost, isInUs }: Circumstances): boolean {
  if (!hasPost && PRESUMES_POST.some((words) => words.test(line))) return false
  return isInUs || !PRESUMES_US.test(line)
}
