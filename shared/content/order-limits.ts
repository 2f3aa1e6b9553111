import type { Content } from './content.ts'
import { LIMIT_IDS, type Limit } from './limit.ts'

/** The limits in the order in which they are asked: money and time before the rest. */
export function orderLimits({ limits }: Content): readonly Limit[] {
  return LIMIT_IDS.flatMap((id) => limits.filter((limit) => limit.id === id))
}
