import { expect, test } from 'vitest'
import { factRows } from '../../../../renderer/features/paths/one-path/fact-rows.ts'
import { numberRows } from '../../../../renderer/features/paths/one-path/number-rows.ts'
import { sayConfidence } from '../../../../renderer/features/paths/one-path/say-confidence.ts'
import { skillRows } from '../../../../renderer/features/paths/one-path/skill-rows.ts'
import { valueRows } from '../../../../renderer/features/paths/one-path/value-rows.ts'
import { findById } from '../../../../shared/content/content.ts'
import { scoreSkills } from '../../../../shared/scoring/score-skills.ts'
import { scoreValues } from '../../../../shared/scoring/score-values.ts'
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts'
import { content, workbookOf } from './person.ts'

const cmio = findById(content.paths, 'cmio')

test('says of every fact of every path what it rests on', () => {
  for (const path of content.paths)
    for (const { short, text, basis } of factRows(path)) {
      expect(short).not.toBe('')
      expect(text).not.toBe('')
      expect(basis).toMatch(
        /^Our judgement \(\d{4}\)$|, (\d{4}|no date)$|, US, (looked for in )?\d{4}|^US, looked for/,
      )
    }
})

test('names the site and the year of a source', () => {
  const licence = factRows(cmio).find(({ name }) => name === 'Working from home')
  expect(licence?.basis).toBe('bls.gov, 2023')
})

test('counts the facts that rest on something that was read', () => {
  for (const path of content.paths) expect(sayConfidence(path)).toMatch(/^(High|Medium|Low): .*judgement\.$/)
  expect(sayConfidence(cmio)).toContain('Three of the twelve facts beside pay rest on a page that we read')
})

test('lists values by what is wanted, and leaves the bar out where nothing was said', () => {
  const maya = workbookOf('tired-hospitalist')
  const rows = valueRows(content, scoreValues(content, maya), cmio.profile)
  expect(rows[0]?.name).toBe('Time')
  const bars = rows.map(({ wantedBar }) => wantedBar ?? Number.NaN)
  expect(bars).toEqual(bars.toSorted((a, b) => b - a))
  const unsaid = valueRows(content, scoreValues(content, emptyWorkbook('2026-11-20T09:00:00Z')), cmio.profile)
  expect(unsaid.every(({ wantedBar, wanted }) => wantedBar === null && wanted === 'Not answered')).toBe(true)
})

test('lists all skills by what is asked, beside what is there', () => {
  const rows = skillRows(content, scoreSkills(content, workbookOf('tired-hospitalist')), cmio.profile)
  expect(rows).toHaveLength(content.skills.length)
  expect(rows.map(({ asked }) => asked)).toEqual(rows.map(({ asked }) => asked).toSorted((a, b) => b - a))
  expect(rows.every(({ own, energy }) => own !== '' && energy !== '')).toBe(true)
})

test('shows every number with where it comes from', () => {
  const { values, skills } = numberRows(content, cmio.profile)
  expect(values).toHaveLength(content.values.length)
  expect(skills).toHaveLength(content.skills.length)
  for (const { from, why } of [...values, ...skills]) {
    expect(from).toMatch(
      /^Our judgement$|^O\*NET, \d\.\d as it stands$|^O\*NET, \d\.\d, moved by [+−]\d\.\d$/,
    )
    if (!from.endsWith('as it stands')) expect(why).not.toBe('')
  }
})
