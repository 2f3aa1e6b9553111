import { describe, expect, it } from 'vitest'
import { checkLimit } from '../../../../renderer/features/limits/check-limit.ts'
import { usualCurrency } from '../../../../renderer/features/limits/currencies.ts'
import {
  answerLimit,
  draftLimit,
  FIELDS,
  keepDraft,
} from '../../../../renderer/features/limits/limit-drafts.ts'
import { findById } from '../../../../shared/content/content.ts'
import type { LimitId } from '../../../../shared/content/limit.ts'
import type { LimitAnswer } from '../../../../shared/workbook/answers.ts'
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const content = wholeContent()
const limit = (id: LimitId) => findById(content.limits, id)

function draft(amount: string, firmness: string, currency = 'USD') {
  return { [FIELDS.amount]: amount, [FIELDS.currency]: currency, [FIELDS.firmness]: firmness }
}

function messages(id: LimitId, amount: string, firmness: string): readonly string[] {
  const checked = checkLimit(limit(id)).safeParse(draft(amount, firmness))
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join()}: ${message}`)
}

const answers: readonly (readonly [LimitId, LimitAnswer])[] = [
  ['pay-floor', { kind: 'money', amount: 1_234_567.5, currency: 'INR', strength: 'must' }],
  ['hours', { kind: 'number', number: 37.5, strength: 'wish' }],
  ['travel', { kind: 'choice', option: 'few', strength: 'must' }],
  ['nights', { kind: 'none' }],
]

describe('the draft of a limit', () => {
  it.each(answers)('gives back what was set for %s', (id, answer) => {
    expect(answerLimit(limit(id), draftLimit(id, { limits: { [id]: answer } }, 'USD'))).toEqual(answer)
  })

  it('says nothing while nothing is said, and "No limit here" once that is chosen', () => {
    expect(answerLimit(limit('hours'), draft('', ''))).toBeNull()
    expect(answerLimit(limit('hours'), draft('40', 'none'))).toEqual({ kind: 'none' })
  })

  it.each([
    ['pay-floor', draft('150k', '', 'GBP')],
    ['pay-floor', draft('150,000', '', 'GBP')],
    ['hours', draft('', 'must')],
    ['nights', draft('some', '')],
  ] as const)('keeps for %s what is not whole yet, as it was left', (id, drafts) => {
    const begun = { [id]: keepDraft(limit(id), drafts) }
    expect(draftLimit(id, { limits: {}, limitDrafts: begun }, drafts[FIELDS.currency] ?? '')).toEqual(drafts)
  })

  it.each([
    ['40', ''],
    ['', 'must'],
    ['forty', 'must'],
    ['3', 'must'],
    ['101', 'wish'],
  ])('is not saved while %j with %j is not whole', (amount, firmness) => {
    expect(answerLimit(limit('hours'), draft(amount, firmness))).toBeUndefined()
  })

  it('is saved exactly when nothing is left to mend', () => {
    for (const id of ['pay-floor', 'hours', 'start-date'] as const)
      for (const amount of ['', '0', '1', '12', '120', '150', '999', '1000', '150,000', '150k', '100000001'])
        for (const firmness of ['', 'wish', 'must', 'none']) {
          const isWhole = answerLimit(limit(id), draft(amount, firmness)) !== undefined
          expect(isWhole, `${id} ${amount} ${firmness}`).toBe(messages(id, amount, firmness).length === 0)
        }
  })

  it('says what to do about numbers out of range', () => {
    expect(messages('hours', '3', 'must')).toEqual(['limit-amount: Enter a number from 4 to 100, in figures'])
    expect(messages('study-time', '-1', 'wish')).toEqual([
      'limit-amount: Enter a number from 0 to 120, in figures',
    ])
  })
})

describe('the usual currency', () => {
  it.each([
    ['gb', 'GBP'],
    ['ie', 'EUR'],
    ['in', 'INR'],
    ['other', 'USD'],
  ])('for %s is %s', (option, currency) => {
    const workbook = emptyWorkbook('2026-11-02T22:02:09Z')
    expect(usualCurrency({ ...workbook, about: { country: { kind: 'choice', option } } })).toBe(currency)
  })

  it('is known for every country that is asked for', () => {
    const country = findById(content.aboutYou, 'country')
    const ids = country.options?.map(({ id }) => id).filter((id) => id !== 'other' && id !== 'us') ?? []
    const workbook = emptyWorkbook('2026-11-02T22:02:09Z')
    for (const option of ids)
      expect(usualCurrency({ ...workbook, about: { country: { kind: 'choice', option } } }), option).not.toBe(
        'USD',
      )
  })
})
