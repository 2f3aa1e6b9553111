import { describe, expect, it } from 'vitest'
import type { AnswerRef, Match, Reason } from '../../../shared/matching/match.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { content, match, population, samples } from './people.ts'

const people = population(50)
const read = people.map((workbook) => ({ workbook, matches: match(workbook).matches }))

function said({ reasons, against }: Match): readonly Reason[] {
  return against === null ? reasons : [...reasons, against]
}

function isAnswered(workbook: Workbook, answer: AnswerRef): boolean {
  switch (answer.kind) {
    case 'value':
      return content.values.some(
        ({ id, items }) => id === answer.id && items.every((item) => workbook.ratings[item.id] !== undefined),
      )
    case 'skill':
      return workbook.skills[answer.id] !== undefined
    case 'limit':
      return workbook.limits[answer.id] !== undefined
    default:
      return workbook.about[answer.id] !== undefined
  }
}

function isKnown(answer: AnswerRef): boolean {
  const lists = {
    value: content.values,
    skill: content.skills,
    limit: content.limits,
    about: content.aboutYou,
  }
  return lists[answer.kind].some(({ id }) => id === answer.id)
}

describe('every sentence', () => {
  it('rests on an answer that was given', () => {
    for (const { workbook, matches } of read)
      for (const reason of matches.flatMap(said))
        if (reason.kind !== 'entry-gap') expect(isAnswered(workbook, reason.answer), reason.text).toBe(true)
  })

  it('opens a question that is asked, also where an entry rule speaks', () => {
    for (const { matches } of read)
      for (const { answer, text } of matches.flatMap(said)) expect(isKnown(answer), text).toBe(true)
  })

  it('is whole: it begins with a capital, ends, and has no word left open', () => {
    for (const { matches } of read)
      for (const { text } of matches.flatMap(said)) {
        expect(text).toMatch(/^[A-Z].*[.]$/)
        expect(text).not.toMatch(/undefined|NaN|""| {2}|!/)
      }
  })

  it('stands once in its match', () => {
    for (const { matches } of read)
      for (const entry of matches) {
        const texts = said(entry).map(({ text }) => text)
        expect(new Set(texts).size).toBe(texts.length)
      }
  })
})

describe('reasons', () => {
  it('are three at the most, and at least one where a path is among the first', () => {
    for (const { matches } of read)
      for (const { group, reasons } of matches) {
        expect(reasons.length).toBeLessThanOrEqual(3)
        if (group === 'look-at-first') expect(reasons.length).toBeGreaterThan(0)
      }
  })

  it('leave one honest reason against for nearly every path', () => {
    const all = read.flatMap(({ matches }) => matches)
    const without = all.filter(({ against }) => against === null)
    expect(without.length / all.length).toBeLessThan(0.02)
  })

  it('never praise and blame the same value in one match', () => {
    for (const { matches } of read)
      for (const { reasons, against } of matches) {
        const praised = reasons.filter(({ kind }) => kind === 'value-met').map(({ answer }) => answer.id)
        if (against?.kind === 'value-short') expect(praised).not.toContain(against.answer.id)
      }
  })
})

/** How many of all people are told a sentence about a path. */
const toldTo = new Map<string, number>()
for (const { matches } of read)
  for (const entry of matches)
    for (const { text } of said(entry)) {
      const key = `${entry.path}: ${text}`
      toldTo.set(key, (toldTo.get(key) ?? 0) + 1)
    }
const [most = ['', 0]] = [...toldTo].sort((a, b) => b[1] - a[1])
const sampleSentences = read
  .slice(0, samples.length)
  .flatMap(({ matches }) =>
    matches.flatMap((entry) => said(entry).map(({ text }) => `${entry.path}: ${text}`)),
  )

describe('a sentence that would be true of everyone', () => {
  it(`is not said: the most common goes to ${most[1]} of ${people.length} ("${most[0].slice(0, 90)}…")`, () => {
    expect(most[1]).toBeLessThan(0.9 * people.length)
  })

  it('is not among those that the six are told: each is left out for somebody else', () => {
    expect(sampleSentences.length).toBeGreaterThan(500)
    for (const sentence of sampleSentences) expect(toldTo.get(sentence), sentence).toBeLessThan(people.length)
  })

  it('is rare: a sentence about a path goes to one person in five on average, or fewer', () => {
    const times = [...toldTo.values()]
    const average = times.reduce((sum, time) => sum + time, 0) / times.length
    expect(average).toBeLessThan(people.length / 5)
  })
})
