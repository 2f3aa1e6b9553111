import { describe, expect, test } from 'vitest'
import { describeSections } from '../../../../renderer/features/report/describe-sections.ts'
import { parseSamples } from '../../../../shared/workbook/sample.ts'
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../../content/whole-content.ts'

const content = wholeContent()

describe('what each part of the report would show', () => {
  test('says so plainly where nothing was answered', () => {
    const words = describeSections(content, emptyWorkbook('2026-11-23T08:00:00Z'))
    expect(words.about.shows).toContain('No answers.')
    expect(words.values.shows).toContain('From 0 of 28 ratings and no choices')
    expect(words.limits.shows).toBe('No limits set.')
    expect(words.plans.shows).toBe('No plan yet.')
    expect(words.paths.shows).toContain('your shortlist is empty')
    expect(words.questions.shows).toBe('One open question, with room for an answer.')
  })

  test('counts what a person has said', () => {
    const maya = parseSamples(contentFiles, content).samples.find(({ id }) => id === 'tired-hospitalist')
    const workbook = { ...emptyWorkbook('2026-11-23T08:00:00Z'), ...maya?.workbook }
    const words = describeSections(content, { ...workbook, shortlist: ['founder'] })
    expect(words.values.shows).toContain('From 28 of 28 ratings and four choices')
    expect(words.skills.shows).toContain(`of ${content.skills.length} skills`)
    expect(words.limits.shows).toContain('Six limits, two musts among them')
    expect(words.paths.shows).toContain('One path from your shortlist')
    expect(words.questions.shows).toContain('Three questions of yours')
  })

  test('counts no limit where there is none', () => {
    const workbook = emptyWorkbook('2026-11-23T08:00:00Z')
    const hours = { kind: 'number', number: 40, strength: 'wish' } as const
    const shows = (limits: typeof workbook.limits): string =>
      describeSections(content, { ...workbook, limits }).limits.shows
    expect(shows({ travel: { kind: 'none' } })).toBe('No limits set.')
    expect(shows({ travel: { kind: 'none' }, hours })).toContain('One limit, a wish.')
  })

  test('counts no question that holds no words', () => {
    const workbook = emptyWorkbook('2026-11-23T08:00:00Z')
    const report = { ...workbook.report, questions: ['  ', 'Whom should I ask?'] }
    expect(describeSections(content, { ...workbook, report }).questions.shows).toContain(
      'One question of yours',
    )
  })
})
