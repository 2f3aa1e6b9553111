import { assertNever } from '../../../shared/assert-never.ts'
import type { AnswerRef } from '../../../shared/matching/match.ts'

/** The screen on which an answer is given and changed; `from` is the address to come back to. */
export function answerAddress(answer: AnswerRef, from: string): string {
  switch (answer.kind) {
    case 'value':
      return `/values/of/${answer.id}${from}`
    case 'skill':
      return `/skills/change/${answer.id}${from}`
    case 'limit':
      return `/limits/change/${answer.id}${from}`
    case 'about':
      return `/about-you/change/${answer.id}${from}`
    default:
      return assertNever(answer)
  }
}
