import { describe, expect, it } from 'vitest'
import type { Match, Matches, WouldChange } from '../../../shared/matching/match.ts'
import { GROUP_WORDS } from '../../../shared/matching/would-change.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { match, matchOf, population, rank, reenergise, relevel, rerate } from './people.ts'

const people = population(10)

/** Does what the sentence says; `undefined` where the scale ends before that. */
function doAsSaid(workbook: Workbook, { text, answer }: WouldChange): Workbook | undefined {
  if (answer.kind === 'limit') {
    const { [answer.id]: _dropped, ...limits } = workbook.limits
    return { ...workbook, limits }
  }
  if (answer.kind === 'value') {
    const steps = text.includes('two steps') ? 2 : 1
    return rerate(workbook, answer.id, text.includes(' more to you') ? steps : -steps)
  }
  if (text.startsWith('With one level more')) return relevel(workbook, answer.id, 1)
  return reenergise(workbook, answer.id, text.includes('gave you more energy') ? 1 : -1)
}

type Tried = Readonly<{ before: Match; change: WouldChange; after: Match | undefined }>

const tried = people.flatMap((workbook): Tried[] => {
  const known = new Map<string, Matches | undefined>()
  return match(workbook).matches.flatMap((before): Tried[] => {
    const change = before.wouldChange
    if (change === null) return []
    const key = `${change.answer.id} ${change.text.split(', it would')[0]}`
    const changed = doAsSaid(workbook, change)
    const matches = known.get(key) ?? (changed && match(changed))
    known.set(key, matches)
    return [{ before, change, after: matches && matchOf(matches, before.path) }]
  })
})

describe('what would change a path', () => {
  const rate = tried.filter(({ change, after }) => after?.group === change.to).length / tried.length
  const limits = tried.filter(({ change }) => change.answer.kind === 'limit')

  it(`is true: doing it leads to the group named (${(100 * rate).toFixed(1)}% of ${tried.length})`, () => {
    expect(tried.length).toBeGreaterThan(200)
    expect(rate).toBeGreaterThanOrEqual(0.98)
  })

  it('can be done: it never goes beyond the end of a scale', () => {
    expect(tried.filter(({ after }) => after === undefined)).toEqual([])
  })

  it('names the group in words, unless it lifts a limit', () => {
    for (const { change } of tried)
      if (change.answer.kind !== 'limit') expect(change.text).toContain(`“${GROUP_WORDS[change.to]}”.`)
  })

  it('lifts every path but the first, and tells of those what would take them down', () => {
    for (const { before, change } of tried) {
      if (change.answer.kind === 'limit') continue
      const up = rank(before) - rank({ group: change.to })
      if (before.group === 'look-at-first') expect(up).toBeLessThan(0)
      else expect(up).toBeGreaterThan(0)
    }
  })

  it('of a path that is ruled out is its limit, always', () => {
    expect(limits.length).toBeGreaterThan(50)
    for (const workbook of people)
      for (const { group, wouldChange } of match(workbook).matches)
        expect(group === 'ruled-out').toBe(wouldChange?.answer.kind === 'limit')
  })
})
