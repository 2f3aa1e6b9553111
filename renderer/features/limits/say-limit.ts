import type { Limit } from '../../../shared/content/limit.ts'
import type { LimitAnswer } from '../../../shared/workbook/answers.ts'

/** How much a limit allows, in one line. */
export function sayAmount({ answer: asked }: Limit, answer: LimitAnswer): string {
  if (answer.kind === 'choice') {
    const options = asked.kind === 'choice' ? asked.options : []
    return options.find(({ id }) => id === answer.option)?.label ?? answer.option
  }
  const unit = asked.kind === 'choice' ? '' : asked.unit
  if (answer.kind === 'number') return `${answer.number} ${unit}`
  return `${answer.currency} ${answer.amount.toLocaleString('en-GB')} ${unit}`
}
