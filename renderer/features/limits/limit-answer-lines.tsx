import type { Limit } from '../../../shared/content/limit.ts'
import type { LimitAnswer } from '../../../shared/workbook/answers.ts'
import { sayLimit } from '../../../shared/workbook/say-limit.ts'

interface LimitAnswerLinesProps {
  readonly limit: Limit
  readonly answer: LimitAnswer | undefined
  /** Something stands in its fields, and something is still missing. */
  readonly isBegun: boolean
}

/** A limit as it stands: how much, and how firm. */
export function LimitAnswerLines({ limit, answer, isBegun }: LimitAnswerLinesProps) {
  if (answer === undefined) return <span className="quiet">{isBegun ? 'Begun' : 'Not answered'}</span>
  if (answer.kind === 'none') return 'No limit'
  return (
    <>
      {sayLimit(limit, answer)}
      <br />
      <strong>{answer.strength === 'must' ? 'A must' : 'A wish'}</strong>
    </>
  )
}
