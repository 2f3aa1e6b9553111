import { describe, expect, it } from 'vitest'
import type { Content } from '../../../shared/content/content.ts'
import { parseContent } from '../../../shared/content/parse-content.ts'
import { GROUPS } from '../../../shared/matching/match.ts'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { tabulatePaths } from '../../../shared/matching/path-tables.ts'
import { shuffleBySeed } from '../../../shared/scoring/seeded-chance.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { contentFiles } from '../../content/whole-content.ts'
import { answerSkills, makePerson, NOBODY, rateValues } from '../scoring/say-answers.ts'
import { content, match, matchOf, population, rank, samples } from './people.ts'

const pathIds = content.paths.map(({ id }) => id).toSorted()
const neutral = answerSkills(content, () => ({ level: 3, energy: 'neutral' }))

function shuffled(json: unknown, seed: string): unknown {
  if (Array.isArray(json)) return json.map((entry) => shuffled(entry, seed))
  if (typeof json !== 'object' || json === null) return json
  const entries = new Map<string, unknown>(Object.entries(json))
  return Object.fromEntries(
    shuffleBySeed([...entries.keys()], seed).map((key) => [key, shuffled(entries.get(key), seed)]),
  )
}

/** The same content from files in another order, with the keys inside every file in another order. */
function shuffledContent(seed: string): Content {
  const order = shuffleBySeed(
    contentFiles.map(({ file }) => file),
    seed,
  )
  const files = order.flatMap((file) => contentFiles.filter((entry) => entry.file === file))
  const parsed = parseContent(files.map(({ file, json }) => ({ file, json: shuffled(json, seed) })))
  if (parsed.kind === 'damaged') throw new Error('the shuffled content does not parse')
  return parsed.content
}

function shuffledWorkbook(workbook: Workbook, seed: string): Workbook {
  const keys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).toReversed())
  return {
    ...workbook,
    ratings: keys(workbook.ratings),
    skills: keys(workbook.skills),
    limits: keys(workbook.limits),
    about: keys(workbook.about),
    bestWorst: workbook.bestWorst
      .toReversed()
      .map((screen) => ({ ...screen, shown: shuffleBySeed(screen.shown, seed) })),
  }
}

describe('the list of matches', () => {
  it('holds every path once, whoever answers and however little', () => {
    for (const person of [NOBODY, ...population(5)])
      expect(
        match(person)
          .matches.map(({ path }) => path)
          .toSorted(),
      ).toEqual(pathIds)
  })

  it('stands in the order of the groups', () => {
    for (const person of population(5)) {
      const ranks = match(person).matches.map(rank)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }
  })

  it('never puts weaker fit before stronger inside a group', () => {
    const order = ['strong', 'fair', 'unclear', 'weak']
    for (const person of population(5))
      for (const group of GROUPS) {
        const fits = match(person)
          .matches.filter((entry) => entry.group === group)
          .map(({ fit }) => order.indexOf(fit.band))
        expect(fits).toEqual(fits.toSorted((a, b) => a - b))
      }
  })

  it('is the same byte for byte for the same answers', () => {
    for (const { workbook } of samples)
      expect(JSON.stringify(match(structuredClone(workbook)))).toBe(JSON.stringify(match(workbook)))
  })

  it('is the same whatever the dates', () => {
    for (const { workbook } of samples) {
      const later: Workbook = JSON.parse(JSON.stringify(workbook).replaceAll(/"20\d\d-\d\d/g, '"2031-05'))
      expect(later).not.toEqual(workbook)
      expect(JSON.stringify(match(later))).toBe(JSON.stringify(match(workbook)))
    }
  })

  it('is the same byte for byte in whatever order files, keys and answers come', () => {
    for (const [seed, person] of population(2).entries()) {
      const mixed = matchPaths(shuffledContent(`${seed}`), shuffledWorkbook(person, `${seed}`))
      expect(JSON.stringify(mixed)).toBe(JSON.stringify(match(person)))
    }
  })

  it('does not rest on anything but answers: shortlist, plans and report change nothing', () => {
    const [sample] = samples
    if (sample === undefined) throw new Error('there are samples')
    const bare = { ...sample.workbook, shortlist: [], plans: [], lastScreen: '/report' }
    expect(match(bare)).toEqual(match(sample.workbook))
  })
})

describe('equal answers', () => {
  const equal = match({ ratings: rateValues(content, () => 4), skills: neutral })

  it('give no clear direction in any match', () => {
    expect(new Set(equal.matches.map(({ fit }) => fit.values.band))).toEqual(new Set(['unclear']))
    expect(equal.matches.every(({ fit }) => fit.values.shape === null)).toBe(true)
  })

  it('put no path among the first, however ready and whatever gives energy', () => {
    const giving = answerSkills(content, (skill) => ({ level: 4, energy: skill < 'm' ? 'gives' : 'drains' }))
    for (const skills of [neutral, giving]) {
      const { matches } = match({ ratings: rateValues(content, () => 2), skills })
      expect(matches.filter(({ group }) => group === 'look-at-first')).toEqual([])
    }
  })

  it('give no reason that speaks of values', () => {
    const kinds = equal.matches.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))
    expect(kinds.filter((kind) => kind.startsWith('value'))).toEqual([])
  })

  it('and equal energies say that energy tells no path from another', () => {
    expect(new Set(equal.matches.map(({ fit }) => fit.energy.band))).toEqual(new Set(['unclear']))
  })
})

describe('missing answers', () => {
  it('make every line missing, and nothing is called weak', () => {
    const { matches, missing } = match({})
    expect(missing).toEqual(['values', 'skills', 'energy'])
    const asksNothing = tabulatePaths(content)
      .rows.filter(({ essential }) => essential.length === 0)
      .map(({ id }) => id)
    expect(asksNothing).toEqual(['sabbatical'])
    for (const { path, fit, readiness, reasons } of matches) {
      expect([fit.values.band, fit.energy.band, fit.band]).toEqual(['missing', 'missing', 'unclear'])
      expect(reasons).toEqual([])
      if (!asksNothing.includes(path)) expect(['missing', 'long-step']).toContain(readiness.band)
    }
  })

  it('about values leave energy and readiness to speak', () => {
    const { missing, matches } = match({ skills: makePerson(content, 'skills only').skills })
    expect(missing).toEqual(['values'])
    expect(matches.every(({ fit }) => fit.values.band === 'missing' && fit.energy.band !== 'missing')).toBe(
      true,
    )
  })

  it('about skills leave values to speak', () => {
    const { missing, matches } = match({ ratings: makePerson(content, 'values only').ratings })
    expect(missing).toEqual(['skills', 'energy'])
    expect(matches.some(({ fit }) => fit.values.band === 'strong')).toBe(true)
  })

  it('are missing under three quarters of the skills, and no longer from three quarters on', () => {
    const all = Object.entries(neutral)
    const some = (count: number) => match({ skills: Object.fromEntries(all.slice(0, count)) }).missing
    expect(some(Math.ceil(0.75 * all.length) - 1)).toContain('skills')
    expect(some(Math.ceil(0.75 * all.length))).not.toContain('skills')
  })
})

describe('present work', () => {
  const surgery = content.presentWork.find(({ id }) => id === 'surgery')
  const about: Workbook['about'] = { specialty: { kind: 'choice', option: 'surgery' } }

  it('stands beside the list once the specialty is named, and not before', () => {
    expect(match({ about }).present?.path).toBe('surgery')
    expect(match({}).present).toBeNull()
  })

  it('is read by the same treatment as a path with the same profile', () => {
    if (surgery === undefined) throw new Error('surgery is a specialty')
    const open = content.paths.find(({ facts }) => facts.study.months[0] === 0)
    if (open === undefined) throw new Error('some path asks for no study')
    const twin = { ...open, profile: surgery.profile }
    const paths = content.paths.map((path) => (path === open ? twin : path))
    for (const seed of ['a', 'b', 'c']) {
      const person = { ...makePerson(content, seed), about }
      const matches = matchPaths({ ...content, paths }, person)
      const path = matchOf(matches, twin.id)
      expect(matches.present?.fit).toEqual(path.fit)
      expect(matches.present?.readiness).toEqual(path.readiness)
      expect(matches.present?.group).toBe(path.group)
      expect(matches.present?.reasons).toEqual(path.reasons)
      expect(matches.present?.steadiness).toEqual(path.steadiness)
    }
  })

  it('takes no place in the list and does not move it', () => {
    const person = makePerson(content, 'present')
    const groups = (workbook: Workbook) =>
      match(workbook).matches.map(({ path, group }) => `${path} ${group}`)
    expect(groups({ ...person, about })).toEqual(groups(person))
  })
})
