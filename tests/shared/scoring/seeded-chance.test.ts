import { describe, expect, it } from 'vitest'
import { answersFingerprint } from '../../../shared/scoring/answers-fingerprint.ts'
import { chanceFrom, hashText, shuffleBySeed } from '../../../shared/scoring/seeded-chance.ts'
import { wholeContent } from '../../content/whole-content.ts'
import { makePerson } from './say-answers.ts'

const content = wholeContent()

function take(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

describe('chance from a seed', () => {
  it('repeats for the same seed and differs for another', () => {
    expect(take(5, chanceFrom('a').uniform)).toEqual(take(5, chanceFrom('a').uniform))
    expect(take(5, chanceFrom('a').uniform)).not.toEqual(take(5, chanceFrom('b').uniform))
  })

  it('is uniform between 0 and 1', () => {
    const drawn = take(20_000, chanceFrom('uniform').uniform)
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    expect(mean(drawn)).toBeCloseTo(0.5, 1.5)
    expect(mean(drawn.map((number) => (number - 0.5) ** 2))).toBeCloseTo(1 / 12, 2)
  })

  it('is normal where that is asked', () => {
    const drawn = take(20_000, chanceFrom('normal').normal)
    expect(mean(drawn)).toBeCloseTo(0, 1)
    expect(mean(drawn.map((number) => number ** 2))).toBeCloseTo(1, 1)
    expect(drawn.filter((number) => Math.abs(number) > 1.96).length / drawn.length).toBeCloseTo(0.05, 2)
  })

  it('shuffles by seed and members, never by the order they came in', () => {
    const members = content.values.map(({ id }) => id)
    expect(shuffleBySeed(members.toReversed(), 'x')).toEqual(shuffleBySeed(members, 'x'))
    expect(shuffleBySeed(members, 'x')).not.toEqual(shuffleBySeed(members, 'y'))
  })

  it('hashes texts that differ in one letter far apart', () => {
    const hashes = new Set(take(1000, () => 0).map((_, at) => hashText(`answer ${at}`) % 4096))
    expect(hashes.size).toBeGreaterThan(850)
  })
})

describe('the fingerprint of answers', () => {
  const person = makePerson(content, 'fingerprint')

  it('is blind to dates and to everything that matching does not rest on', () => {
    const later = JSON.parse(JSON.stringify(person).replaceAll('2026-11-01', '2030-01-31'))
    expect(answersFingerprint({ ...later, lastScreen: '/paths' })).toBe(answersFingerprint(person))
  })

  it('changes with every kind of answer', () => {
    const [rating] = Object.keys(person.ratings)
    const [skill] = Object.keys(person.skills)
    const changed = [
      { ...person, ratings: { ...person.ratings, [rating ?? '']: { kind: 'not-sure' as const, at: '' } } },
      { ...person, bestWorst: person.bestWorst.slice(1) },
      { ...person, skills: { ...person.skills, [skill ?? '']: {} } },
    ]
    const prints = new Set([person, ...changed].map(answersFingerprint))
    expect(prints.size).toBe(4)
  })
})
