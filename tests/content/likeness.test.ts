import { describe, expect, it } from 'vitest'
import { tabulatePaths } from '../../shared/matching/path-tables.ts'
import { wholeContent } from './whole-content.ts'

const content = wholeContent()
const { rows } = tabulatePaths(content)

/** Two paths more alike than this would be one path for the person reading, unless a line says why both stand. */
const TOO_ALIKE = 0.95

/** Columns over all paths, each brought to mean 0 and deviation 1. */
function standardise(profiles: readonly (readonly number[])[]): number[][] {
  const scaled = profiles.map((profile) => [...profile])
  const width = scaled[0]?.length ?? 0
  for (let column = 0; column < width; column++) {
    const numbers = scaled.map((profile) => profile[column] ?? 0)
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
    const deviation = Math.sqrt(
      numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length,
    )
    for (const profile of scaled) profile[column] = ((profile[column] ?? 0) - mean) / deviation
  }
  return scaled
}

function correlate(first: readonly number[], second: readonly number[]): number {
  const centre = (profile: readonly number[]): number[] => {
    const mean = profile.reduce((sum, number) => sum + number, 0) / profile.length
    return profile.map((number) => number - mean)
  }
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, number, column) => sum + number * (b[column] ?? 0), 0)
  const [a, b] = [centre(first), centre(second)]
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

const profiles = standardise(rows.map(({ offered, asked }) => [...offered, ...asked]))
const pairs = rows.flatMap((first, at) =>
  rows.slice(at + 1).map((second, after) => ({
    ids: [first.id, second.id] as const,
    likeness: correlate(profiles[at] ?? [], profiles[at + 1 + after] ?? []),
  })),
)

function saysWhyBoth(first: string, second: string): boolean {
  const names = (from: string, to: string): boolean =>
    content.paths.some(({ id, similarTo }) => id === from && similarTo.some(({ path }) => path === to))
  return names(first, second) || names(second, first)
}

describe('the profiles of paths', () => {
  it('tell paths apart: no two are nearly the same unless a line says why both stand', () => {
    const alike = pairs.filter(
      ({ ids: [first, second], likeness }) => likeness > TOO_ALIKE && !saysWhyBoth(first, second),
    )
    expect(alike).toEqual([])
  })

  it('differ in every value and every skill', () => {
    expect(profiles.flat().filter(Number.isNaN)).toEqual([])
  })
})
