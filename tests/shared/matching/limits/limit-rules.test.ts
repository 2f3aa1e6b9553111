import { describe, expect, it } from 'vitest'
import { LIMIT_IDS, type LimitId } from '../../../../shared/content/limit.ts'
import type { PathFacts } from '../../../../shared/content/path-facts.ts'
import { checkLimits } from '../../../../shared/matching/limits/check-limits.ts'
import type { SetLimit } from '../../../../shared/workbook/answers.ts'
import { NOBODY } from '../../scoring/say-answers.ts'
import { content } from '../people.ts'

const [anyPath] = content.paths
if (anyPath === undefined) throw new Error('there are paths')
const some = anyPath.facts

type Said = number | string | Readonly<{ amount: number; currency: string }>

function answerOf(said: Said): SetLimit {
  if (typeof said === 'number') return { kind: 'number', number: said, strength: 'must' }
  if (typeof said === 'string') return { kind: 'choice', option: said, strength: 'must' }
  return { kind: 'money', ...said, strength: 'must' }
}

/** What one limit says of a path whose facts are these: kept, broken or unknown. */
function check(limit: LimitId, said: Said, facts: Partial<PathFacts>): 'kept' | 'broken' | 'unknown' {
  const workbook = { ...NOBODY, limits: { [limit]: answerOf(said) } }
  const { broken, unchecked } = checkLimits(content, workbook, { ...some, ...facts })
  if (broken.length > 0) return 'broken'
  return unchecked.length > 0 ? 'unknown' : 'kept'
}

function range(
  high: number,
  rest: Readonly<{ topCoded?: boolean; basis?: 'occupation-wide' }> = {},
): PathFacts['pay'] {
  return {
    kind: 'range',
    currency: 'USD',
    low: 1000,
    middle: null,
    high,
    span: 'whole-range',
    topCoded: rest.topCoded ?? false,
    basis: rest.basis ?? 'physicians',
    region: 'US',
    year: 2025,
    source: 'A survey',
    url: 'https://example.org/pay',
    note: 'Made up.',
  }
}

function noFigure(because: 'weak' | 'unpaid'): PathFacts['pay'] {
  return { kind: 'none-reliable', because, region: 'US', year: 2025, note: 'Made up.' }
}

const MEAN: PathFacts['pay'] = {
  kind: 'mean',
  currency: 'USD',
  mean: 90_000,
  basis: 'physicians',
  region: 'US',
  year: 2025,
  source: 'A survey',
  url: 'https://example.org/pay',
  note: 'Made up.',
}

const fullTime = { ...some.hours, low: 40, high: 50 }
const floor = { amount: 200_000, currency: 'USD' }

describe('the pay floor', () => {
  const hours = fullTime

  it('is kept when the range reaches it', () => {
    expect(check('pay-floor', floor, { hours, pay: range(200_000) })).toBe('kept')
  })

  it('is broken when the whole range lies under it', () => {
    expect(check('pay-floor', floor, { hours, pay: range(199_999) })).toBe('broken')
  })

  it('is kept by a top-coded range, which goes on above its last figure', () => {
    expect(check('pay-floor', floor, { hours, pay: range(150_000, { topCoded: true }) })).toBe('kept')
  })

  it('gives a range of everybody in an occupation a quarter more room', () => {
    const pay = (high: number) => range(high, { basis: 'occupation-wide' })
    expect(check('pay-floor', floor, { hours, pay: pay(160_000) })).toBe('kept')
    expect(check('pay-floor', floor, { hours, pay: pay(159_000) })).toBe('broken')
  })

  it('is unknown where there is no reliable figure or an average only', () => {
    expect(check('pay-floor', floor, { hours, pay: noFigure('weak') })).toBe('unknown')
    expect(check('pay-floor', floor, { hours, pay: MEAN })).toBe('unknown')
  })

  it('in another currency is never held against US figures', () => {
    expect(check('pay-floor', { amount: 900_000, currency: 'GBP' }, { hours, pay: range(1000) })).toBe('kept')
  })

  it('is broken by unpaid work', () => {
    expect(check('pay-floor', floor, { hours, pay: noFigure('unpaid') })).toBe('broken')
  })

  it('is unknown beside work of a few hours a week', () => {
    const few = { ...some.hours, low: 2, high: 10 }
    expect(check('pay-floor', floor, { hours: few, pay: range(500_000) })).toBe('unknown')
  })
})

describe('hours', () => {
  const week = (low: number, partTime: PathFacts['hours']['partTime']) => ({
    hours: { ...some.hours, low, high: 60, partTime },
  })

  it('are kept by a week that starts at or under them', () => {
    expect(check('hours', 40, week(40, 'rare'))).toBe('kept')
  })

  it('are broken by a longer week where part-time posts are rare', () => {
    expect(check('hours', 30, week(40, 'rare'))).toBe('broken')
  })

  it('have to be asked for where part-time posts exist, and are kept where they are usual', () => {
    expect(check('hours', 30, week(40, 'possible'))).toBe('unknown')
    expect(check('hours', 30, week(40, 'usual'))).toBe('kept')
  })
})

describe('a limit that counts degrees', () => {
  it('on nights is kept up to its degree and broken above', () => {
    const nights = (level: number) => ({ nights: { ...some.nights, level } })
    expect(check('nights', 'some', nights(2))).toBe('kept')
    expect(check('nights', 'some', nights(3))).toBe('broken')
    expect(check('nights', 'none', nights(2))).toBe('broken')
  })

  it('on travel is kept up to its degree and broken above', () => {
    const travel = (level: number) => ({ travel: { ...some.travel, level } })
    expect(check('travel', 'few', travel(1))).toBe('kept')
    expect(check('travel', 'few', travel(2))).toBe('broken')
  })

  it('on work from home is kept from its degree up and broken below', () => {
    const remote = (level: number) => ({ remote: { ...some.remote, level } })
    expect(check('remote', 'mostly', remote(3))).toBe('kept')
    expect(check('remote', 'mostly', remote(2))).toBe('broken')
    expect(check('remote', 'no-need', remote(0))).toBe('kept')
  })
})

describe('place', () => {
  const at = (place: number, remote = 0) => ({
    place: { ...some.place, level: place },
    remote: { ...some.remote, level: remote },
  })

  it('is kept where the work is as near as asked, and broken where it is further', () => {
    expect(check('place', 'another-city', at(2))).toBe('kept')
    expect(check('place', 'another-city', at(3))).toBe('broken')
    expect(check('place', 'stay', at(2))).toBe('broken')
  })

  it('has to be asked where posts stand in larger towns: one may be near', () => {
    expect(check('place', 'stay', at(1))).toBe('unknown')
  })

  it('is kept by work that is done mostly from home', () => {
    expect(check('place', 'stay', at(3, 3))).toBe('kept')
  })
})

describe('patient contact', () => {
  const contact = (level: number) => ({ patientContact: { ...some.patientContact, level } })

  it('can be wanted: too little of it breaks the limit', () => {
    expect(check('patient-contact', 'keep-much', contact(3))).toBe('kept')
    expect(check('patient-contact', 'keep-much', contact(2))).toBe('broken')
  })

  it('can be unwanted: too much of it breaks the limit', () => {
    expect(check('patient-contact', 'none', contact(0))).toBe('kept')
    expect(check('patient-contact', 'little', contact(2))).toBe('broken')
  })
})

describe('the licence', () => {
  const need = (asked: PathFacts['licence']['need']) => ({ licence: { ...some.licence, need: asked } })

  it('that may lapse breaks with a path that requires one, and no other', () => {
    expect(check('licence', 'may-lapse', need('required'))).toBe('broken')
    expect(check('licence', 'may-lapse', need('helpful'))).toBe('kept')
  })

  it('that will be kept breaks with none', () => {
    expect(check('licence', 'will-keep', need('required'))).toBe('kept')
  })
})

describe('months', () => {
  it('of study are counted from the least that is usual', () => {
    const study = { study: { ...some.study, months: [12, 24] as [number, number] } }
    expect(check('study-time', 12, study)).toBe('kept')
    expect(check('study-time', 11, study)).toBe('broken')
  })

  it('to a first post are counted from the least that is usual', () => {
    const firstPost = { firstPost: { ...some.firstPost, months: [6, 18] as [number, number] } }
    expect(check('start-date', 6, firstPost)).toBe('kept')
    expect(check('start-date', 5, firstPost)).toBe('broken')
  })
})

/** Everything that one option of a limit says of any path. */
function sentencesOn(limit: LimitId, option: string): string[] {
  const workbook = { ...NOBODY, limits: { [limit]: answerOf(option) } }
  return content.paths.flatMap(({ facts }) => {
    const { broken, unchecked } = checkLimits(content, workbook, facts)
    return [...broken.map(({ text }) => text), ...unchecked]
  })
}

describe('every limit', () => {
  const strictest: Readonly<Record<LimitId, Said>> = {
    'pay-floor': { amount: 5_000_000, currency: 'USD' },
    hours: 4,
    nights: 'none',
    place: 'stay',
    remote: 'only',
    travel: 'none',
    'patient-contact': 'none',
    licence: 'may-lapse',
    'study-time': 0,
    'start-date': 1,
  }

  it.each(LIMIT_IDS)('says what it found and what would bring the path back: %s', (limit) => {
    const workbook = { ...NOBODY, limits: { [limit]: answerOf(strictest[limit]) } }
    const broken = content.paths.flatMap(({ facts }) => checkLimits(content, workbook, facts).broken)
    expect(broken.length).toBeGreaterThan(0)
    for (const { text, unless } of broken) {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text).not.toMatch(/undefined|NaN| {2}/)
      expect(unless).toMatch(/^unless [^.]+$/)
    }
  })

  it.each(LIMIT_IDS)('says nothing of any path while it is not set: %s', (limit) => {
    const others = LIMIT_IDS.filter((id) => id !== limit)
    const limits = Object.fromEntries(others.map((id) => [id, answerOf(strictest[id])]))
    for (const { facts } of content.paths)
      expect(
        checkLimits(content, { ...NOBODY, limits }, facts).broken.map((found) => found.limit),
      ).not.toContain(limit)
  })

  it('is tried on every path without a word left open', () => {
    const sentences = content.limits.flatMap(({ id, answer }) =>
      (answer.kind === 'choice' ? answer.options : []).flatMap((option) => sentencesOn(id, option.id)),
    )
    expect(sentences.length).toBeGreaterThan(100)
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|: \.|means ;/)
  })
})

it('says nothing of a path where there is no limit, whatever the path is like', () => {
  const limits = Object.fromEntries(LIMIT_IDS.map((id) => [id, { kind: 'none' as const }]))
  for (const { facts } of content.paths)
    expect(checkLimits(content, { ...NOBODY, limits }, facts)).toEqual({ broken: [], unchecked: [] })
})
