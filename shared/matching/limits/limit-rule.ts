import type { LimitOption } from '../../content/limit.ts'
import type { PathFacts } from '../../content/path-facts.ts'
import type { SetLimit } from '../../workbook/answers.ts'

/** How a path stands to one limit: kept, broken (with what would bring it back), or not to be told from what is known. */
export type LimitFinding =
  | Readonly<{ kind: 'kept' }>
  | Readonly<{ kind: 'broken'; text: string; unless: string }>
  | Readonly<{ kind: 'unknown'; text: string }>

/** What a rule reads: the path's facts, what was set, and the chosen option where the limit is a choice. */
export type LimitQuestion = Readonly<{
  facts: PathFacts
  answer: SetLimit
  option: LimitOption | undefined
}>

/** One rule a limit. */
export type LimitRule = (question: LimitQuestion) => LimitFinding

/** The limit is kept. */
export const KEPT: LimitFinding = { kind: 'kept' }

/** Builds the finding for a limit that counts at most so many steps on a scale that both sides share. */
export function atMost(
  found: number,
  allowed: number | undefined,
  words: Readonly<{ text: string; unless: string }>,
): LimitFinding {
  return allowed === undefined || found <= allowed ? KEPT : { kind: 'broken', ...words }
}
