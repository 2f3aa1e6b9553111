import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Content, findById } from '../../../shared/content/content.ts'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { tabulatePaths } from '../../../shared/matching/path-tables.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { makePerson } from '../scoring/say-answers.ts'
import { content, match, matchOf, population, rank, reenergise, relevel, rerate, samples } from './people.ts'

const valueIds = content.values.map(({ id }) => id)
const skillIds = content.skills.map(({ id }) => id)

/** The content with a twin of one path that offers more of one value and is the same otherwise. */
function withRicherTwin(path: string, value: string): Content | undefined {
  const poorer = findById(content.paths, path)
  const offered = poorer.profile.values[value]
  if (offered === undefined || offered.level > 4) return undefined
  const values = { ...poorer.profile.values, [value]: { ...offered, level: offered.level + 1 } }
  const richer = { ...poorer, id: 'richer-twin', profile: { ...poorer.profile, values } }
  return { ...content, paths: [...content.paths, richer] }
}

/** How the richer twin stands to the poorer: above by group, then by shape; positive is above. */
function standing(twins: Content, path: string, person: Workbook): number {
  const matches = matchPaths(twins, person)
  const [richer, poorer] = [matchOf(matches, 'richer-twin'), matchOf(matches, path)]
  return rank(poorer) - rank(richer) || (richer.fit.values.shape ?? 0) - (poorer.fit.values.shape ?? 0)
}

/** Raises each value by a step: how many groups down (or up, negative) every path moved that offers much more of it. */
function movesOfRicherPaths(workbook: Workbook): number[] {
  const before = match(workbook)
  return valueIds.flatMap((value, position) => {
    const raised = rerate(workbook, value, 1)
    if (raised === undefined) return []
    const after = match(raised)
    return tabulatePaths(content)
      .rows.filter(({ offeredCentred }) => (offeredCentred[position] ?? 0) >= 1)
      .map(({ id }) => rank(matchOf(after, id)) - rank(matchOf(before, id)))
  })
}

describe('raising a value', () => {
  it('never puts the richer of two paths below the poorer, other things equal', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...content.paths.map(({ id }) => id)),
        fc.constantFrom(...valueIds),
        fc.nat(10_000),
        (path, value, seed) => {
          const person = makePerson(content, `twins ${seed}`, false)
          const raised = rerate(person, value, 1)
          const twins = withRicherTwin(path, value)
          fc.pre(raised !== undefined && twins !== undefined)
          if (raised === undefined || twins === undefined) return
          if (standing(twins, path, person) >= 0)
            expect(standing(twins, path, raised)).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  const moves = samples.flatMap(({ workbook }) => movesOfRicherPaths(workbook))
  const fell = moves.filter((move) => move > 0).length
  const rose = moves.filter((move) => move < 0).length

  it(`hardly ever lowers a path that offers much more of it (${fell} of ${moves.length} fell, ${rose} rose)`, () => {
    expect(moves.length).toBeGreaterThan(100)
    expect(fell).toBeLessThanOrEqual(0.01 * moves.length)
    expect(rose).toBeGreaterThan(fell)
  })
})

describe('raising the level of a skill', () => {
  const order = ['long-step', 'within-reach', 'ready']

  it('never lowers the readiness of any path, and never widens a gap', () => {
    for (const person of population(2)) {
      const before = match(person)
      for (const skill of skillIds) {
        const raised = relevel(person, skill, 1)
        if (raised === undefined) continue
        for (const { path, readiness } of match(raised).matches) {
          const was = matchOf(before, path).readiness
          expect(order.indexOf(readiness.band)).toBeGreaterThanOrEqual(order.indexOf(was.band))
          expect(readiness.gaps.length).toBeLessThanOrEqual(was.gaps.length)
          expect(readiness.met).toEqual(expect.arrayContaining([...was.met]))
        }
      }
    }
  })

  it('above what any path asks for is no fault: all at the top are ready but for entry rules', () => {
    const skills = Object.fromEntries(
      skillIds.map((id) => [id, { level: { kind: 'level' as const, level: 4, at: '2026-11-01T20:00:00Z' } }]),
    )
    const gaps = match({ skills }).matches.flatMap(({ readiness }) => readiness.gaps)
    expect(gaps.filter(({ kind }) => kind === 'skill')).toEqual([])
  })
})

describe('more energy from a skill', () => {
  it('never lowers what a path gives less what it drains', () => {
    for (const person of population(2)) {
      const before = match(person)
      for (const skill of skillIds) {
        const raised = reenergise(person, skill, 1)
        if (raised === undefined) continue
        for (const { path, fit } of match(raised).matches) {
          const was = matchOf(before, path).fit.energy
          const [now, then] = [fit.energy, was].map(({ gives, drains }) => (gives ?? 0) - (drains ?? 0))
          expect(now).toBeGreaterThanOrEqual((then ?? 0) - 1e-12)
        }
      }
    }
  })

  it('leaves values and readiness alone', () => {
    const [person] = population(0)
    const raised = person && reenergise(person, 'leading-people', 1)
    if (person === undefined || raised === undefined)
      throw new Error('the first sample is drained by leading')
    const before = match(person)
    for (const { path, fit, readiness } of match(raised).matches) {
      const was = matchOf(before, path)
      expect(fit.values).toEqual(was.fit.values)
      expect(readiness.band).toBe(was.readiness.band)
    }
  })
})
