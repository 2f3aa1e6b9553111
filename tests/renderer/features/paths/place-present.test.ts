import { expect, test } from 'vitest'
import { placePresent } from '../../../../renderer/features/paths/list/place-present.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { anyMatch, everybody } from './person.ts'

function withShape(path: string, shape: number, more: Partial<Match> = {}): Match {
  const match = anyMatch(path, more)
  return { ...match, fit: { ...match.fit, values: { ...match.fit.values, shape } } }
}

function order(matches: readonly Match[], present: Match): string[] {
  return placePresent({ matches, present, missing: [], notes: [] }).map(({ match }) => match.path)
}

test('puts the present work before the first path that fits less', () => {
  expect(order([withShape('a', 0.3), withShape('b', 0.1)], withShape('now', 0.2))).toEqual(['a', 'now', 'b'])
})

test('puts the present work into its own group, whatever its shape', () => {
  const first = withShape('a', 0.1, { group: 'look-at-first' })
  const less = withShape('b', -0.9, { group: 'less-likely' })
  expect(order([first, less], withShape('now', 0.9))).toEqual(['a', 'now', 'b'])
})

test('puts the present work last where nothing comes after it', () => {
  expect(order([withShape('a', 0.3)], withShape('now', -0.2))).toEqual(['a', 'now'])
})

for (const { name, matches } of everybody)
  test(`orders by the rule by which the list of ${name} is ordered`, () => {
    matches.matches.forEach((match, index) => {
      const others = matches.matches.toSpliced(index, 1)
      const at = order(others, match).indexOf(match.path)
      const isSame = (other: Match | undefined): boolean =>
        other !== undefined &&
        other.group === match.group &&
        other.fit.band === match.fit.band &&
        other.readiness.band === match.readiness.band &&
        other.fit.values.shape === match.fit.values.shape
      const passed = matches.matches.slice(index, at + 1)
      expect(at).toBeGreaterThanOrEqual(index)
      expect(passed.every(isSame)).toBe(true)
    })
  })
