import type { Limit } from '../content/limit.ts'
import { sayAmount } from '../say-amount.ts'
import type { SetLimit } from './answers.ts'

/** What was said of a limit, with its unit. */
export function sayLimit(limit: Limit, answer: SetLimit): string {
  if (answer.kind === 'choice') {
    const options = limit.answer.kind === 'choice' ? limit.answer.options : []
    return options.find(({ id }) => id === answer.option)?.label ?? answer.option
  }
  const unit = limit.answer.kind === 'choice' ? '' : ` ${limit.answer.unit}`
  return answer.kind === 'money'
    ? `${answer.currency} ${sayAmount(answer.amount)}${unit}`
    : `${answer.number}${unit}`
}
