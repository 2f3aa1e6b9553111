import type { Content } from '../../content/content.ts'
import type { PathFacts } from '../../content/path-facts.ts'
import type { Workbook } from '../../workbook/workbook.ts'
import type { BrokenLimit } from '../match.ts'
import { LIMIT_RULES } from './limit-rules.ts'

/** What the limits say of one path: those it does not keep, and those that could not be checked. */
export type LimitsRead = Readonly<{ broken: readonly BrokenLimit[]; unchecked: readonly string[] }>

/** Holds a path's facts against every limit that was set; where no answer was given, or none limits, nothing is said. */
export function checkLimits(content: Content, workbook: Workbook, facts: PathFacts): LimitsRead {
  const broken: BrokenLimit[] = []
  const unchecked: string[] = []
  for (const limit of content.limits) {
    const answer = workbook.limits[limit.id]
    if (answer === undefined || answer.kind === 'none') continue
    const options = limit.answer.kind === 'choice' ? limit.answer.options : []
    const option = options.find(({ id }) => answer.kind === 'choice' && id === answer.option)
    const finding = LIMIT_RULES[limit.id]({ facts, answer, option })
    if (finding.kind === 'unknown') unchecked.push(finding.text)
    if (finding.kind === 'broken')
      broken.push({ limit: limit.id, strength: answer.strength, text: finding.text, unless: finding.unless })
  }
  return { broken, unchecked }
}
