import { expect, test } from 'vitest'
import { findById } from '../../../shared/content/content.ts'
import { sayLimit } from '../../../shared/workbook/say-limit.ts'
import { wholeContent } from '../../content/whole-content.ts'

const { limits } = wholeContent()

test('says a limit with its unit or in the words of its choice', () => {
  expect(sayLimit(findById(limits, 'hours'), { kind: 'number', number: 45, strength: 'must' })).toBe(
    '45 hours a week',
  )
  expect(sayLimit(findById(limits, 'place'), { kind: 'choice', option: 'anywhere', strength: 'wish' })).toBe(
    'Anywhere',
  )
  expect(
    sayLimit(findById(limits, 'pay-floor'), {
      kind: 'money',
      amount: 90_000,
      currency: 'GBP',
      strength: 'wish',
    }),
  ).toBe('GBP 90,000 per year before tax')
})
