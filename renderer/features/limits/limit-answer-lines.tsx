import type { Limit } from '../../../shared/content/limit.ts'
import type { LimitAnswer } from '../../../shared/workbook/answers.ts'
import { sayLimit } from '../../../shared/workbook/say-limit.ts'

interface LimitAnswerLinesProps {
  readonly limit: Limit
  readonly answer: LimitAnswer | undefined
}

/** A limit as it was set: how much, and how firm. */
export function LimitAnswerLines({ limit, answer }: LimitAnswerLinesProps) {
  if (answer === undefined) return <span className="quiet">No limit</span>
  return (
    <>
      {sayLimit(limit, answer)}
      <br />
      <strong>{answer.strength === 'must' ? 'A must' : 'A wish'}</strong>
    </>
  )
}
