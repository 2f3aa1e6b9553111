import { describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '../../../shared/workbook/json-guard.ts'
import { parseWorkbook } from '../../../shared/workbook/parse-workbook.ts'
import { parseSamples } from '../../../shared/workbook/sample.ts'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../content/whole-content.ts'

const content = wholeContent()
const at = '2026-11-22T22:14:00Z'
const blank = emptyWorkbook(at)

function refusal(text: string): string {
  const parsed = parseWorkbook(text, content)
  return parsed.kind === 'refused' ? parsed.why : parsed.kind
}

function refusalOf(parts: Readonly<Record<string, unknown>>): string {
  return refusal(JSON.stringify({ ...blank, ...parts }))
}

describe('a whole workbook', () => {
  it('comes back as it was written', () => {
    for (const { workbook } of parseSamples(contentFiles, content).samples)
      expect(parseWorkbook(JSON.stringify(workbook), content)).toEqual({ kind: 'parsed', workbook })
  })

  it('may begin with a byte-order mark', () => {
    expect(parseWorkbook(`\uFEFF${JSON.stringify(blank)}`).kind).toBe('parsed')
  })
})

describe('a workbook of a later version', () => {
  it('is told apart from a damaged one, so that it is left alone', () => {
    expect(parseWorkbook(JSON.stringify({ ...blank, schema: 2, diary: [] }))).toEqual({
      kind: 'newer',
      schema: 2,
    })
  })

  it('is not confused with a schema that never was', () => {
    for (const schema of [0, -1, '1', null]) expect(refusalOf({ schema })).toMatch(/^schema: must be 1$/)
  })
})

describe('refused in one line', () => {
  it.each(['', 'no json', '{', '[1,', '"text', 'undefined'])('is what is no JSON: %j', (text) => {
    expect(refusal(text)).toBe('the file is not valid JSON')
  })

  it.each(['null', '[]', '7', '"workbook"', 'true'])('is JSON that is no workbook: %s', (text) => {
    expect(refusal(text)).not.toMatch(/^(parsed|newer)$/)
    expect(refusal(text)).not.toContain('\n')
  })

  it('are 100,000 levels of nesting, without a stack overflow', () => {
    expect(refusal('['.repeat(100_000))).toContain('nested deeper than 32 levels')
    expect(refusal(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toContain('nested deeper')
  })

  it('is a file of 6 MB, before it is parsed', () => {
    expect(refusal(`"${'x'.repeat(6 * 1024 * 1024)}"`)).toBe('the file is larger than 5 MB')
  })

  it('is one long text just under 5 MB, without a stack overflow', () => {
    const text = 'x'.repeat(LARGEST_FILE - 1000)
    expect(refusalOf({ lastScreen: text })).toContain('200 characters')
  })

  it('is a list without end', () => {
    expect(refusalOf({ bestWorst: Array.from({ length: 6000 }, () => 0) })).toContain(
      'more than 5000 entries',
    )
  })

  it('are unknown keys, by name', () => {
    expect(refusalOf({ scores: {} })).toBe('"scores" is not known here')
    expect(refusalOf({ report: { ...blank.report, colour: 'red' } })).toBe(
      'report: "colour" is not known here',
    )
  })

  it('are keys that reach prototypes', () => {
    const text = JSON.stringify({ ...blank, about: {} })
    expect(
      refusal(text.replace('"about":{}', '"about":{"__proto__":{"kind":"choice","option":"x"}}')),
    ).toContain('__proto__')
    expect(refusal(text.replace('{', '{"__proto__":{"schema":1},'))).toContain('__proto__')
    expect(refusalOf({ about: { constructor: { kind: 'choice', option: 'x' } } })).toContain('constructor')
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
  })

  it.each([
    ['a rating of 6', { ratings: { 'time-recovery': { kind: 'rated', rating: 6, at } } }],
    ['a rating of 2.5', { ratings: { 'time-recovery': { kind: 'rated', rating: 2.5, at } } }],
    ['a level of 5', { skills: { writing: { level: { kind: 'level', level: 5, at } } } }],
    ['a level below 0', { skills: { writing: { level: { kind: 'level', level: -1, at } } } }],
    ['an energy of its own', { skills: { writing: { energy: { kind: 'energy', energy: 'thrills', at } } } }],
    ['a moment without a zone', { startedAt: '2026-11-22T22:14:00' }],
    ['a fourth path on the shortlist', { shortlist: ['cmio', 'founder', 'sabbatical', 'expert-witness'] }],
    ['a day that is none', { plans: [{ id: 'a', path: 'cmio', startedOn: '2026-02-30', steps: [] }] }],
    ['hours beyond the week', { limits: { hours: { kind: 'number', number: 168, strength: 'must' } } }],
    [
      'a currency in words',
      { limits: { 'pay-floor': { kind: 'money', amount: 1, currency: 'dollars', strength: 'wish' } } },
    ],
    ['a limit that is neither', { limits: { hours: { kind: 'number', number: 40, strength: 'perhaps' } } }],
  ])('is %s', (_what, parts) => {
    const why = refusalOf(parts)
    expect(why).not.toBe('parsed')
    expect(why).toMatch(/^[^\n]{5,200}$/)
  })

  it.each([
    ['three values on a screen', { shown: ['time', 'reach', 'income'], at }],
    ['the same value twice', { shown: ['time', 'time', 'income', 'inquiry'], at }],
    ['a best that was not shown', { shown: ['time', 'reach', 'income', 'inquiry'], best: 'security', at }],
    [
      'the same best and worst',
      { shown: ['time', 'reach', 'income', 'inquiry'], best: 'time', worst: 'time', at },
    ],
  ])('is a best-worst screen with %s', (_what, screen) => {
    expect(refusalOf({ bestWorst: [screen] })).toMatch(/^bestWorst › 0/)
  })

  it.each([
    ['item', { ratings: { 'no-such-item': { kind: 'rated', rating: 3, at } } }],
    ['skill', { skills: { 'no-such-skill': {} } }],
    ['limit', { limits: { 'no-such-limit': { kind: 'number', number: 1, strength: 'wish' } } }],
    ['limit', { limitDrafts: { 'no-such-limit': { amount: '' } } }],
    ['question', { about: { 'no-such-question': { kind: 'number', number: 1 } } }],
    ['path', { shortlist: ['no-such-path'] }],
    ['path', { plans: [{ id: 'a', path: 'no-such-path', startedOn: '2026-11-22', steps: [] }] }],
    ['option', { limits: { nights: { kind: 'choice', option: 'no-such-option', strength: 'wish' } } }],
    ['option', { about: { stage: { kind: 'choice', option: 'no-such-option' } } }],
  ])('is a name that the content does not know: %s', (kind, parts) => {
    const why = refusalOf(parts)
    expect(why).toContain(kind)
    expect(why).toContain('no-such')
  })

  it('is an answer of the wrong kind', () => {
    expect(refusalOf({ limits: { nights: { kind: 'number', number: 1, strength: 'wish' } } })).toBe(
      'limit "nights" is answered by choice, not by number',
    )
    expect(refusalOf({ about: { stage: { kind: 'number', number: 1 } } })).toBe(
      'question "stage" is answered by choice, not by number',
    )
  })
})

describe('without the content', () => {
  it('names are not checked, so that a vault opens after a path was dropped', () => {
    expect(parseWorkbook(JSON.stringify({ ...blank, shortlist: ['no-such-path'] })).kind).toBe('parsed')
  })
})
