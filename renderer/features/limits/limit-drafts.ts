import type { Limit, LimitId } from '../../../shared/content/limit.ts'
import type { LimitAnswer, LimitDraft } from '../../../shared/workbook/answers.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
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

function draftFirmness(answer: LimitAnswer | undefined): Firmness | '' {
  if (answer === undefined) return ''
  return answer.kind === 'none' ? 'none' : answer.strength
}

type Said = Pick<Workbook, 'limits' | 'limitDrafts'>

/** The fields of a limit as they were left: what was set, or what was begun. */
export function draftLimit(id: LimitId, { limits, limitDrafts }: Said, usualCurrency: string): Drafts {
  const begun = limitDrafts?.[id]
  const answer = limits[id]
  if (begun !== undefined)
    return {
      [FIELDS.amount]: begun.amount,
      [FIELDS.currency]: begun.currency ?? usualCurrency,
      [FIELDS.firmness]: begun.strength ?? '',
    }
  return {
    [FIELDS.amount]: draftAmount(answer),
    [FIELDS.currency]: answer?.kind === 'money' ? answer.currency : usualCurrency,
    [FIELDS.firmness]: draftFirmness(answer),
  }
}

function read(drafts: Drafts): Readonly<{ amount: string; currency: string; firmness: string }> {
  return {
    amount: drafts[FIELDS.amount] ?? '',
    currency: drafts[FIELDS.currency] ?? '',
    firmness: drafts[FIELDS.firmness] ?? '',
  }
}

function numberOf(limit: Limit, amount: string): number | undefined {
  const figure = readFigure(amount)
  if (figure.kind !== 'figure') return undefined
  const { min, max } = rangeOf(limit)
  return figure.number >= min && figure.number <= max ? figure.number : undefined
}

/** The limit that the drafts stand for: `null` where nothing is said, `undefined` while something is still missing. */
export function answerLimit(limit: Limit, drafts: Drafts): LimitAnswer | null | undefined {
  const { amount, currency, firmness } = read(drafts)
  if (firmness === 'none') return { kind: 'none' }
  if (firmness === '' && amount.trim() === '') return null
  if (firmness !== 'wish' && firmness !== 'must') return undefined
  if (limit.answer.kind === 'choice')
    return amount === '' ? undefined : { kind: 'choice', option: amount, strength: firmness }
  const number = numberOf(limit, amount)
  if (number === undefined) return undefined
  if (limit.answer.kind === 'money') return { kind: 'money', amount: number, currency, strength: firmness }
  return { kind: 'number', number, strength: firmness }
}

/** The fields as they are kept until the limit is whole. */
export function keepDraft(limit: Limit, drafts: Drafts): LimitDraft {
  const { amount, currency, firmness } = read(drafts)
  return {
    amount,
    ...(limit.answer.kind === 'money' ? { currency } : {}),
    ...(firmness === 'wish' || firmness === 'must' ? { strength: firmness } : {}),
  }
}
