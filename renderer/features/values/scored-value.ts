import type { ValueScore } from '../../../shared/scoring/score-values.ts'

/** A value that has a place. */
export type ScoredValue = Extract<ValueScore, { kind: 'scored' }>
