import { z } from 'zod'
import { assertNever } from '../../../shared/assert-never.ts'
import type { Limit } from '../../../shared/content/limit.ts'
import { readFigure } from '../../ui/read-figure.ts'
import type { Drafts } from '../../ui/use-question-form.ts'
import { FIELDS } from './limit-drafts.ts'
import { rangeOf } from './limit-range.ts'

type Range = ReturnType<typeof rangeOf>

const nothing = 'select “No limit here”'

/** 150k, 1.2m, 12 lakh */
const SHORTENED = /\d\s*(k|m|mn|mio|tsd|lakh|lac|l|cr|crore)\b/i
const SIGN = /[$£€₹]|\b(usd|gbp|cad|aud|nzd|eur|inr|rs)\b/i

function unclearPay(text: string): string {
  if (SHORTENED.test(text)) return 'Enter the whole amount in figures: 150000, not 150k'
  if (SIGN.test(text)) return 'Enter figures only, such as 150000, and choose the currency in the list'
  return 'Enter an amount in figures, such as 150000'
}

function problemOfPay(text: string, { min, max }: Range): string | undefined {
  const figure = readFigure(text)
  if (figure.kind === 'nothing') return `Enter an amount, such as 150000, or ${nothing}`
  if (figure.kind === 'unclear') return unclearPay(text)
  if (figure.number < min) return 'Enter the amount for a whole year, such as 150000'
  return figure.number > max ? `Enter an amount up to ${max.toLocaleString('en-GB')}` : undefined
}

function problemOfNumber(text: string, { min, max }: Range): string | undefined {
  const figure = readFigure(text)
  if (figure.kind === 'nothing') return `Enter a number from ${min} to ${max}, or ${nothing}`
  if (figure.kind === 'unclear' || figure.number < min || figure.number > max)
    return `Enter a number from ${min} to ${max}, in figures`
  return undefined
}

function problemOfAmount(limit: Limit, text: string): string | undefined {
  switch (limit.answer.kind) {
    case 'money':
      return problemOfPay(text, rangeOf(limit))
    case 'number':
      return problemOfNumber(text, rangeOf(limit))
    case 'choice':
      return text === '' ? `Select what holds for you, or ${nothing}` : undefined
    default:
      return assertNever(limit.answer)
  }
}

function listProblems(limit: Limit, drafts: Drafts): readonly Readonly<{ field: string; message: string }>[] {
  const amount = drafts[FIELDS.amount] ?? ''
  const firmness = drafts[FIELDS.firmness] ?? ''
  if (firmness === 'none' || (firmness === '' && amount.trim() === '')) return []
  const wrong = problemOfAmount(limit, amount)
  return [
    ...(wrong === undefined ? [] : [{ field: FIELDS.amount, message: wrong }]),
    ...(firmness === ''
      ? [{ field: FIELDS.firmness, message: `Select a wish or a must, or ${nothing}` }]
      : []),
  ]
}

/** A limit is whole or not there: an amount wants its firmness, and a firmness its amount. */
export function checkLimit(limit: Limit): z.ZodType<Drafts, Drafts> {
  return z.record(z.string(), z.string()).superRefine((drafts, context) => {
    for (const { field, message } of listProblems(limit, drafts))
      context.addIssue({ code: 'custom', path: [field], message })
  })
}
