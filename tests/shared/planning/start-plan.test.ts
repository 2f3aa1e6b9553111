import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Gap, Match } from '../../../shared/matching/match.ts'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { addDays } from '../../../shared/planning/add-days.ts'
import { addMonths } from '../../../shared/planning/add-months.ts'
import { countDays } from '../../../shared/planning/count-days.ts'
import { startPlan } from '../../../shared/planning/start-plan.ts'
import { type Plan, planSchema } from '../../../shared/workbook/plan.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { content, matchOf, planFor, samples, TODAY, workbookOf } from './planned.ts'

const inPractice = workbookOf('in-practice')

function skillGap(skill: string, short: number): Gap {
  const size = short > 1.75 ? 'far' : 'within-reach'
  return {
    kind: 'skill',
    skill,
    asked: 4,
    level: 4 - short,
    size,
    firstStep: `Begin with ${skill} on paper.`,
  }
}

/** A plan for a path with exactly these gaps. */
function planWithGaps(gaps: readonly Gap[], workbook: Workbook = inPractice): Plan {
  const match = matchOf(workbook, 'health-data-scientist')
  const gapped: Match = { ...match, readiness: { ...match.readiness, gaps } }
  return startPlan({ content, workbook, match: gapped, today: TODAY, id: 'plan' })
}

function daysOf({ steps }: Plan): readonly string[] {
  return steps.map(({ due }) => due ?? '')
}

function withStartDate(months: number, workbook: Workbook = inPractice): Workbook {
  const limits = { 'start-date': { kind: 'number', number: months, strength: 'wish' } } as const
  return { ...workbook, limits: { ...workbook.limits, ...limits } }
}

function dayOf({ steps }: Plan, id: string): number {
  return countDays(TODAY, steps.find((step) => step.id === id)?.due ?? '')
}

describe('a starting plan', () => {
  test('begins with a talk within the week', () => {
    const [first] = planFor(inPractice, 'medical-educator').steps
    expect(first?.origin).toEqual({ kind: 'people' })
    expect(countDays(TODAY, first?.due ?? '')).toBeLessThanOrEqual(7)
  })

  test('says where to find somebody apart from who it is', () => {
    const [first] = planFor(inPractice, 'physician-informaticist').steps
    expect(first?.text).toMatch(/^Talk for half an hour with [^;()]+ \([^;()]+\)\.$/)
  })

  test('takes a step of the path and a look at the entry rules in the first month', () => {
    const plan = planFor(inPractice, 'medical-educator')
    const inMonth = plan.steps.filter(({ due }) => (due ?? '') <= addDays(TODAY, 31))
    expect(inMonth.map(({ origin }) => origin.kind)).toEqual(
      expect.arrayContaining(['people', 'first-step', 'entry', 'way-back']),
    )
  })

  test('names what must stay active', () => {
    const wayBack = planFor(inPractice, 'medical-educator').steps.find(({ id }) => id === 'way-back')
    expect(wayBack?.text).toMatch(/^Check what keeps your state licence.* active, and until when\./)
  })

  test('puts gaps within reach before the review and far ones behind it', () => {
    const plan = planWithGaps([skillGap('statistics', 2.5), skillGap('writing', 1)])
    expect(dayOf(plan, 'gap-writing')).toBeLessThanOrEqual(92)
    expect(dayOf(plan, 'gap-writing')).toBeLessThan(dayOf(plan, 'review'))
    expect(dayOf(plan, 'gap-statistics')).toBeGreaterThan(dayOf(plan, 'review'))
  })

  test('keeps the largest gaps where there is no room for all, each with its first step', () => {
    const short = {
      statistics: 1,
      writing: 1.2,
      finance: 1.4,
      teaching: 1.6,
      presenting: 1.1,
      mentoring: 1.5,
    }
    const plan = planWithGaps(Object.entries(short).map(([skill, steps]) => skillGap(skill, steps)))
    const kept = plan.steps.filter(({ origin }) => origin.kind === 'gap')
    expect(kept.map(({ text }) => text)).toEqual(
      ['teaching', 'mentoring', 'finance', 'writing'].map((skill) => `Begin with ${skill} on paper.`),
    )
  })

  test('asks the entry questions of the match and no others', () => {
    const entry: Gap = {
      kind: 'entry',
      entry: 'licence',
      size: 'far',
      text: 'It asks for a licence.',
      firstStep: 'Ask your licensing body what restoring takes.',
    }
    const steps = planWithGaps([entry]).steps.filter(({ origin }) => origin.kind === 'entry')
    expect(steps.map(({ text }) => text)).toEqual(['Ask your licensing body what restoring takes.'])
  })

  test('says the same thing only once', () => {
    const twice = [
      skillGap('statistics', 1),
      { ...skillGap('writing', 1), firstStep: 'Begin with statistics on paper.' },
    ]
    const texts = planWithGaps(twice).steps.map(({ text }) => text)
    expect(texts.filter((text) => text === 'Begin with statistics on paper.')).toHaveLength(1)
  })

  test('ends by the day on which new pay must have started', () => {
    const plan = planFor(withStartDate(2), 'health-data-scientist')
    expect(daysOf(plan).at(-1)).toBe('2027-01-23')
    expect(plan.steps.length).toBe(planFor(inPractice, 'health-data-scientist').steps.length)
  })

  test('is not stretched by a start date far away', () => {
    expect(planFor(withStartDate(60), 'medical-educator')).toEqual(planFor(inPractice, 'medical-educator'))
  })

  test('stays within the days that a workbook can hold', () => {
    const plan = planFor(inPractice, 'medical-educator', '2099-12-20')
    expect(planSchema.parse(plan)).toEqual(plan)
  })
})

describe('a plan for somebody without a post', () => {
  const presumptions = /your (own )?(employer|manager|department|hospital|contract|clinic|CMIO)\b/

  test.each(['student', 'retired', 'not-practising'])('never sends a %s person to an employer', (stage) => {
    for (const { id } of content.paths)
      for (const { text } of planFor(workbookOf(stage), id).steps) expect(text).not.toMatch(presumptions)
  })

  test('asks a student about training, not about a licence that is not there yet', () => {
    const wayBack = planFor(workbookOf('student'), 'medical-educator').steps.find(
      ({ id }) => id === 'way-back',
    )
    expect(wayBack?.text).toBe('Check what keeps the way into training open, and until when.')
  })

  test('asks whether a licence that is not active can be made so again', () => {
    const retired = planFor(workbookOf('retired'), 'medical-educator').steps
    expect(retired.find(({ id }) => id === 'way-back')?.text).toContain('made active again')
  })
})

test('a plan outside the United States names no American office', () => {
  const about = { country: { kind: 'choice', option: 'gb' } } as const
  const workbook = workbookOf('in-practice', { about })
  for (const { id } of content.paths)
    for (const { text } of planFor(workbook, id).steps)
      expect(text).not.toMatch(
        /\b(state licence|county|your state|federal|FAA|Medicare|board certification)\b/i,
      )
})

describe('the plans of the sample people for their first three paths', () => {
  const cases = samples.flatMap((sample) =>
    matchPaths(content, sample.workbook)
      .matches.slice(0, 3)
      .map((match) => ({ name: sample.name, path: match.path, match, workbook: sample.workbook })),
  )

  test('there are six people', () => {
    expect(samples).toHaveLength(6)
    expect(cases).toHaveLength(18)
  })

  test.each(cases)('$name: $path is a plan in plain imperative sentences', ({ match, workbook }) => {
    const plan = startPlan({ content, workbook, match, today: TODAY, id: match.path })
    expect(planSchema.parse(plan)).toEqual(plan)
    expect(plan.steps.length).toBeGreaterThanOrEqual(6)
    expect(plan.steps.length).toBeLessThanOrEqual(12)
    expect(plan.steps.filter(({ origin }) => origin.kind === 'review')).toHaveLength(1)
    for (const { text } of plan.steps) expect(text).toMatch(/^[A-Z][a-z]+[ ,].*\.$/s)
  })
})

test('days are in order, none in the past, none after the limit, and no id comes twice, for anybody on any day', () => {
  const people = fc.record({
    sample: fc.constantFrom(...samples),
    stage: fc.constantFrom('student', 'resident', 'in-practice', 'late-career', 'retired', 'not-practising'),
    country: fc.constantFrom('us', 'gb', 'ca', 'other'),
    path: fc.constantFrom(...content.paths.map(({ id }) => id)),
    months: fc.integer({ min: 1, max: 120 }),
    today: fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count)),
  })
  fc.assert(
    fc.property(people, ({ sample, stage, country, path, months, today }) => {
      const about = {
        ...sample.workbook.about,
        stage: { kind: 'choice', option: stage },
        country: { kind: 'choice', option: country },
      } as const
      const plan = planFor(withStartDate(months, { ...sample.workbook, about }), path, today)
      const days = daysOf(plan)
      expect(days).toEqual(days.toSorted())
      expect(days.every((day) => day >= today && day <= addMonths(today, months))).toBe(true)
      expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(plan.steps.length)
      expect(planSchema.safeParse(plan).success).toBe(true)
    }),
    { numRuns: 60 },
  )
})
