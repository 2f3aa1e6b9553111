import { describe, expect, it } from 'vitest'
import type { Asked, Offered } from '../../shared/content/profile.ts'
import { wholeContent } from './whole-content.ts'

const content = wholeContent()
const rated = [
  ...content.paths.map((path) => ({ id: `paths/${path.id}`, profile: path.profile })),
  ...content.presentWork.map((work) => ({ id: `present-work/${work.id}`, profile: work.profile })),
]
const numbers = rated.flatMap(({ id, profile }) =>
  [...Object.entries(profile.values), ...Object.entries(profile.skills)].map(
    ([item, number]): Readonly<{ at: string; number: Offered | Asked }> => ({ at: `${id} ${item}`, number }),
  ),
)

describe('the provenance of numbers', () => {
  it('adds up: what O*NET gave plus what judgement moved is the level', () => {
    const wrong = numbers.filter(
      ({ number: { from, level } }) => from.kind === 'onet' && Math.abs(from.base + from.by - level) > 0.051,
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  it('says why wherever judgement had a hand in it', () => {
    const silent = numbers.filter(
      ({ number: { from, why } }) =>
        (from.kind === 'judgement' || from.by !== 0) && (why ?? '').split(' ').length < 3,
    )
    expect(silent.map(({ at }) => at)).toEqual([])
  })

  it('never gives the same reason twice', () => {
    const seen = new Map<string, string[]>()
    for (const { at, number } of numbers)
      if (number.why !== undefined) {
        const why = number.why.toLowerCase()
        seen.set(why, [...(seen.get(why) ?? []), at])
      }
    const repeated = [...seen].filter(([, places]) => places.length > 1)
    expect(repeated).toEqual([])
  })
})

describe('the facts of a path', () => {
  it('rest on a source of the path or on a judgement with its year', () => {
    for (const { id, facts, sources } of content.paths) {
      const { pay: _pay, ...others } = facts
      for (const [name, { basis }] of Object.entries(others))
        if (basis.kind === 'source')
          expect(
            sources.map(({ key }) => key),
            `${id} ${name}`,
          ).toContain(basis.key)
        else expect(basis.year, `${id} ${name}`).toBeLessThanOrEqual(2026)
    }
  })

  it('give pay with year and region, and a figure never without its source', () => {
    for (const { id, facts } of content.paths) {
      expect(facts.pay.region, id).toBe('US')
      expect(facts.pay.year, id).toBeLessThanOrEqual(2026)
      if (facts.pay.kind !== 'none-reliable') expect(facts.pay.source, id).toMatch(/\d{4}/)
      if (facts.pay.kind === 'range') expect(facts.pay.low, id).toBeLessThan(facts.pay.high)
    }
  })

  it('run from low to high', () => {
    for (const { id, facts } of content.paths) {
      expect(facts.hours.low, id).toBeLessThanOrEqual(facts.hours.high)
      expect(facts.study.months[0], id).toBeLessThanOrEqual(facts.study.months[1])
      expect(facts.firstPost.months[0], id).toBeLessThanOrEqual(facts.firstPost.months[1])
    }
  })

  it('name a page for every source that is used, and use or list nothing twice', () => {
    for (const { id, sources } of content.paths) {
      const keys = sources.map(({ key }) => key)
      expect(new Set(keys).size, id).toBe(keys.length)
    }
  })
})
