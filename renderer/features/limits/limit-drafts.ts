import type { Limit } from '../../../shared/content/limit.ts'
import type { LimitAnswer } from '../../../shared/workbook/answers.ts'
import { readFigure } from '../../ui/read-figure.ts'
import type { Drafts } from '../../ui/use-question-form.ts'
import { rangeOf } from './limit-range.ts'

/** How firm a limit is; `none` says that there is no limit here. */
export type Firmness = 'wish' | 'must' | 'none'

/** The ids of the three fields of a limit's page; the currency is there for money only. */
export const FIELDS = {
  amount: 'limit-amount',
  currency: 'limit-currency',
  firmness: 'limit-firmness',
} as const

function draftAmount(answer: LimitAnswer | undefined): string {
  switch (answer?.kind) {
    case 'money':
      return answer.amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })
    case 'number':
      return String(answer.number)
    case 'choice':
      return answer.option
    default:
      return ''
  }
}

/** What was set before. */
export function draftLimit(answer: LimitAnswer | undefined, usualCurrency: string): Drafts {
  return {
    [FIELDS.amount]: draftAmount(answer),
    [FIELDS.currency]: answer?.kind === 'money' ? answer.currency : usualCurrency,
    [FIELDS.firmness]: answer?.strength ?? '',
  }
}

function numberOf(limit: Limit, amount: string): number | undefined {
  const figure = readFigure(amount)
  if (figure.kind !== 'figure') return undefined
  const { min, max } = rangeOf(limit)
  return figure.number >= min && figure.number <= max ? figure.number : undefined
}

/**
 * The limit that the drafts stand for: `null` where there is none here, `undefined` while something is still missing.
 */
export function answerLimit(limit: Limit, drafts: Drafts): LimitAnswer | null | undefined {
  const {
    amount = '',
    currency = '',
    firmness = '',
  } = {
    amount: drafts[FIELDS.amount],
    currency: drafts[FIELDS.currency],
    firmness: drafts[FIELDS.firmness],
  }
  if (firmness === 'none' || (firmness === '' && amount === '')) return null
  if (firmness !== 'wish' && firmness !== 'must') return undefined
  if (limit.answer.kind === 'choice')
    return amount === '' ? undefined : { kind: 'choice', option: amount, strength: firmness }
  const number = numberOf(limit, amount)
  if (number === undefined) return undefined
  if (limit.answer.kind === 'money') return { kind: 'money', amount: number, currency, strength: firmness }
  return { kind: 'number', number, strength: firmness }
}
