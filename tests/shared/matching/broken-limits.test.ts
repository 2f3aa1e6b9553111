import { describe, expect, it } from 'vitest'
import type { Match } from '../../../shared/matching/match.ts'
import type { SetLimit } from '../../../shared/workbook/answers.ts'
import { content, match, matchOf, samples } from './people.ts'

const [sample] = samples
if (sample === undefined) throw new Error('there are samples')
const free = { ...sample.workbook, limits: {} }
const freely = match(free)

function nights(strength: SetLimit['strength']): SetLimit {
  return { kind: 'choice', option: 'none', strength }
}

const must = match({ ...free, limits: { nights: nights('must') } })
const broken = must.matches.filter(({ brokenLimits }) => brokenLimits.length > 0)

describe('a broken must', () => {
  it('rules a path out', () => {
    expect(broken.length).toBeGreaterThan(3)
    expect(new Set(broken.map(({ group }) => group))).toEqual(new Set(['ruled-out']))
  })

  it('says what would bring the path back, and to which group', () => {
    for (const { path, wouldChange } of broken) {
      expect(wouldChange?.text).toMatch(/^Ruled out, unless /)
      expect(wouldChange?.answer).toEqual({ kind: 'limit', id: 'nights' })
      expect(wouldChange?.to).toBe(matchOf(freely, path).group)
    }
  })

  it('is the reason against, and opens the limit', () => {
    for (const { against, brokenLimits } of broken)
      expect(against).toEqual({
        kind: 'must-broken',
        text: brokenLimits[0]?.text,
        answer: { kind: 'limit', id: 'nights' },
      })
  })

  it('is steady: no other day brings the path back', () => {
    expect(new Set(broken.map(({ steadiness }) => steadiness.kind))).toEqual(new Set(['steady']))
  })

  it('leaves every path that keeps it where it was', () => {
    for (const { path, group, brokenLimits } of must.matches)
      if (brokenLimits.length === 0) expect(group).toBe(matchOf(freely, path).group)
  })

  it('does not touch what the path offers: fit and readiness read the same', () => {
    for (const { path, fit, readiness } of broken) {
      expect(fit).toEqual(matchOf(freely, path).fit)
      expect(readiness).toEqual(matchOf(freely, path).readiness)
    }
  })

  it('names how many others would still stand against it', () => {
    const limits = {
      nights: nights('must'),
      'start-date': { kind: 'number', number: 1, strength: 'must' } as const,
    }
    const both = match({ ...free, limits }).matches.filter(({ brokenLimits }) => brokenLimits.length === 2)
    expect(both.length).toBeGreaterThan(0)
    for (const { wouldChange } of both) {
      expect(wouldChange?.text).toContain('(1 more of your limits would still stand against it)')
      expect(wouldChange?.to).toBe('ruled-out')
    }
  })
})

describe('broken wishes', () => {
  const wish = match({ ...free, limits: { nights: nights('wish') } })

  it('are notes: one alone moves no path', () => {
    const noted = wish.matches.filter(({ brokenLimits }) => brokenLimits.length === 1)
    expect(noted.map(({ path }) => path).toSorted()).toEqual(broken.map(({ path }) => path).toSorted())
    for (const { path, group } of wish.matches) expect(group).toBe(matchOf(freely, path).group)
  })

  it('take a path from the first when there are two, and move no other', () => {
    const first = freely.matches.filter(({ group }) => group === 'look-at-first').map(({ path }) => path)
    expect(first.length).toBeGreaterThan(0)
    const limits = {
      'start-date': { kind: 'number', number: 1, strength: 'wish' } as const,
      remote: { kind: 'choice', option: 'only', strength: 'wish' } as const,
      'patient-contact': { kind: 'choice', option: 'keep-much', strength: 'wish' } as const,
    }
    const wishing = match({ ...free, limits })
    const expected = ({ path, brokenLimits }: Match): string =>
      first.includes(path) && brokenLimits.length >= 2 ? 'worth-exploring' : matchOf(freely, path).group
    expect(
      wishing.matches.some(({ path, brokenLimits }) => first.includes(path) && brokenLimits.length >= 2),
    ).toBe(true)
    for (const entry of wishing.matches) expect(entry.group).toBe(expected(entry))
  })

  it('say "unless" as well', () => {
    for (const { brokenLimits } of wish.matches)
      for (const { unless, strength } of brokenLimits) {
        expect(unless).toMatch(/^unless /)
        expect(strength).toBe('wish')
      }
  })
})

describe('what could not be checked', () => {
  it('is said, and moves no path', () => {
    const floor = { kind: 'money', amount: 200_000, currency: 'USD', strength: 'must' } as const
    const floored = match({ ...free, limits: { 'pay-floor': floor } })
    const open = floored.matches.filter(
      ({ path, unchecked }) => unchecked.length > matchOf(freely, path).unchecked.length,
    )
    expect(open.length).toBeGreaterThan(5)
    for (const { path, group } of open) expect(group).toBe(matchOf(freely, path).group)
  })

  it('of a floor in another currency is said once for all paths, and rules none out', () => {
    const floor = { kind: 'money', amount: 90_000, currency: 'GBP', strength: 'must' } as const
    const { notes, matches } = match({ ...free, limits: { 'pay-floor': floor } })
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('GBP')
    const paid = matches.filter(({ path }) => {
      const pay = content.paths.find(({ id }) => id === path)?.facts.pay
      return !(pay?.kind === 'none-reliable' && pay.because === 'unpaid')
    })
    expect(paid.filter(({ group }) => group === 'ruled-out')).toEqual([])
  })
})
