import { describe, expect, test } from 'vitest'
import { answerAddress } from '../../../../renderer/features/paths/answer-address.ts'
import { sharedCautions } from '../../../../renderer/features/paths/list/shared-cautions.ts'
import { sayAdded, sayFull } from '../../../../renderer/features/paths/shortlist/say-shortlist.ts'
import { sayFit, saySteadiness } from '../../../../renderer/features/paths/words/reading-words.ts'
import { sayHeadline } from '../../../../renderer/features/paths/words/say-headline.ts'
import { sayEnergy, sayWanted } from '../../../../renderer/features/paths/words/say-lead.ts'
import { sayPayFigure, sayWhosePay } from '../../../../renderer/features/paths/words/say-pay.ts'
import { sayReadiness } from '../../../../renderer/features/paths/words/say-readiness.ts'
import { groupByLimit, sayRuledOut } from '../../../../renderer/features/paths/words/say-ruled-out.ts'
import { sayOffered, sayWantedOf } from '../../../../renderer/features/paths/words/value-words.ts'
import type { BrokenLimit, Gap, Match } from '../../../../shared/matching/match.ts'
import { matchPaths } from '../../../../shared/matching/match-paths.ts'
import { scoreSkills } from '../../../../shared/scoring/score-skills.ts'
import { scoreValues } from '../../../../shared/scoring/score-values.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { anyMatch, content, workbookOf } from './person.ts'

const at = '2026-11-20T09:00:00Z'

function rateAlike(): Workbook {
  const ratings = Object.fromEntries(
    content.inventories.values.order.map((id) => [id, { kind: 'rated' as const, rating: 4, at }]),
  )
  return { ...emptyWorkbook(at), ratings }
}

describe('the headline', () => {
  const of = (...groups: Match['group'][]) => ({
    matches: groups.map((group, index) => anyMatch(`path-${index}`, { group })),
    present: null,
    missing: [],
    notes: [],
  })

  test('counts what there is to look at first', () => {
    expect(sayHeadline(of('look-at-first', 'worth-exploring'), 'clear')).toBe('One path to look at first')
    expect(sayHeadline(of('look-at-first', 'look-at-first'), 'clear')).toBe('Two paths to look at first')
  })

  test('falls back to what is worth exploring, and to the limits', () => {
    expect(sayHeadline(of('worth-exploring'), 'clear')).toBe('One path worth exploring')
    expect(sayHeadline(of('less-likely', 'ruled-out'), 'clear')).toBe('Your limits leave little open')
    expect(sayHeadline(of('less-likely'), 'clear')).toBe('No path stands out')
  })

  test('says where there is no direction', () => {
    expect(sayHeadline(matchPaths(content, emptyWorkbook(at)), 'missing')).toBe('60 paths to look around in')
    expect(sayHeadline(matchPaths(content, rateAlike()), 'flat')).toBe('No clear direction yet')
  })
})

describe('the lead', () => {
  test('names the first places of the own order', () => {
    const maya = workbookOf('tired-hospitalist')
    expect(sayWanted(content, scoreValues(content, maya))).toMatch(
      /^You want predictable, protected time most\./,
    )
  })

  test('says kindly that everything matters alike', () => {
    expect(sayWanted(content, scoreValues(content, rateAlike()))).toMatch(/came out all alike/)
  })

  test('is silent about what was not said', () => {
    const nobody = emptyWorkbook(at)
    expect(sayWanted(content, scoreValues(content, nobody))).toBe('')
    expect(sayEnergy(content, scoreSkills(content, nobody))).toBe('')
  })

  test('names what feeds and what drains, the strongest first', () => {
    const skill = (level: number, energy: 'gives' | 'drains') => ({
      level: { kind: 'level' as const, level, at },
      energy: { kind: 'energy' as const, energy, at },
    })
    const skills = { statistics: skill(1, 'gives'), writing: skill(4, 'gives'), finance: skill(2, 'drains') }
    const said = sayEnergy(content, scoreSkills(content, { ...emptyWorkbook(at), skills }))
    expect(said).toBe('You get energy from writing and statistics; finance drains you.')
  })
})

describe('readiness in words', () => {
  const gap = (skill: string): Gap => ({
    ...{ kind: 'skill', skill, asked: 3, level: 1, size: 'far', firstStep: 'x' },
  })

  test('names one gap', () => {
    const said = sayReadiness(content, { band: 'ready', gaps: [gap('statistics')], met: [] })
    expect(said).toEqual({ title: 'Ready but for one gap', detail: 'statistics' })
  })

  test('names three of many and counts the rest', () => {
    const gaps = ['statistics', 'programming', 'finance', 'writing', 'teaching'].map(gap)
    const said = sayReadiness(content, { band: 'long-step', gaps, met: [] })
    expect(said.title).toBe('A long step, five gaps')
    expect(said.detail).toBe('statistics, programming, finance and two more')
  })

  test('does not call the unknown low', () => {
    expect(sayReadiness(content, { band: 'missing', gaps: [], met: [] }).title).toBe('Readiness not known')
  })
})

describe('what is ruled out', () => {
  const broken = (limit: BrokenLimit['limit']): BrokenLimit => ({
    ...{ limit, strength: 'must', text: 'It is so.', unless: 'unless not' },
  })
  const travel = anyMatch('a', { group: 'ruled-out', brokenLimits: [broken('travel')] })
  const nights = anyMatch('b', { group: 'ruled-out', brokenLimits: [broken('nights')] })
  const alsoNights = anyMatch('c', { group: 'ruled-out', brokenLimits: [broken('nights'), broken('travel')] })

  test('stands by the limit that rules out most', () => {
    const grouped = groupByLimit([travel, nights, alsoNights])
    expect(grouped.map(({ limit, matches }) => [limit, matches.length])).toEqual([
      ['nights', 2],
      ['travel', 1],
    ])
  })

  test('says how many, and what does it', () => {
    expect(sayRuledOut(content, [travel, nights, alsoNights])).toEqual({
      title: 'Ruled out by what you said: three paths.',
      why: 'Two of them because of one limit, nights and on-call, which you marked as a must.',
    })
  })
})

test('leads every kind of answer to its own question and back', () => {
  expect(answerAddress({ kind: 'value', id: 'autonomy' }, '/paths')).toBe('/values/of/autonomy/paths')
  expect(answerAddress({ kind: 'skill', id: 'writing' }, '/paths')).toBe('/skills/change/writing/paths')
  expect(answerAddress({ kind: 'limit', id: 'travel' }, '/paths/cmio')).toBe(
    '/limits/change/travel/paths/cmio',
  )
  expect(answerAddress({ kind: 'about', id: 'licence' }, '/paths')).toBe('/about-you/change/licence/paths')
})

test('says what room the shortlist has, and how to make some', () => {
  expect(sayAdded(0)).toBe('Added. Two more places are free.')
  expect(sayAdded(1)).toBe('Added. One more place is free.')
  expect(sayAdded(2)).toBe('Added. Your shortlist is full now.')
  expect(sayFull(['A', 'B', 'C'])).toBe('Your shortlist holds A, B and C. Take one of them off to make room.')
})

test('shows weak pay as no figure, and a top code as open above', () => {
  for (const { facts } of content.paths) {
    const said = sayPayFigure(facts.pay)
    if (facts.pay.kind === 'none-reliable') expect(said).toBe('No reliable figure')
    else expect(sayWhosePay(facts.pay)).toMatch(/, US, \d{4}$/)
    if (facts.pay.kind === 'range' && facts.pay.topCoded) expect(said).toContain('or more')
  }
})

test('puts both scales of a value into words that rise with it', () => {
  const score = (utility: number) => ({
    kind: 'scored' as const,
    id: 'time',
    utility,
    low: 0,
    high: 0,
    place: 1,
  })
  const wanted = [-2, -0.7, 0, 0.7, 2].map((utility) => sayWantedOf(score(utility)))
  expect(new Set(wanted).size).toBe(5)
  expect(wanted[2]).toBe('about like the rest')
  expect([1, 2, 3, 4, 5].map(sayOffered)).toEqual([
    'hardly any',
    'less than most work',
    'about as much as most work',
    'more than most work',
    'as much as any work can',
  ])
})

test('says once what most paths share, and how many', () => {
  const matches = ['a', 'b', 'c'].map((path) =>
    anyMatch(path, { unchecked: ['Ask early.', `Only ${path}.`] }),
  )
  expect(sharedCautions([...matches, anyMatch('d')])).toEqual([{ text: 'Ask early.', count: 3 }])
  expect(sharedCautions([...matches, ...['d', 'e', 'f'].map((path) => anyMatch(path))])).toEqual([])
})

test('says steady, sensitive, and on the line', () => {
  const sensitive = (share: number) =>
    saySteadiness({
      ...{ kind: 'sensitive', share, text: 'your pace', elsewhere: 'less-likely' },
      to: { kind: 'value', id: 'steadiness' },
    })
  expect(saySteadiness({ kind: 'steady', share: 0.9 })).toEqual({ title: 'Steady', detail: '' })
  expect(sensitive(0.7)).toEqual({ title: 'Sensitive', detail: 'to your pace' })
  expect(sensitive(0.4)).toEqual({
    title: 'On the line',
    detail: 'with “less likely”; it turns on your pace',
  })
})

test('says of fit which of its two lines it rests on', () => {
  const { fit } = anyMatch('founder')
  const withBands = (values: Match['fit']['band'] | 'missing', energy: Match['fit']['band'] | 'missing') =>
    sayFit(
      anyMatch('founder', {
        fit: { ...fit, values: { ...fit.values, band: values }, energy: { ...fit.energy, band: energy } },
      }),
    ).detail
  expect(withBands('strong', 'fair')).toBe('values strong, energy fair')
  expect(withBands('strong', 'missing')).toBe('from values alone')
  expect(withBands('missing', 'weak')).toBe('from energy alone')
  expect(withBands('unclear', 'missing')).toBe('values no direction')
  expect(withBands('missing', 'missing')).toBe('too few answers')
})
