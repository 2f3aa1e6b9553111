import { describe, expect, it } from 'vitest'
import { LIMIT_IDS } from '../../../shared/content/limit.ts'
import type { WorkbookChange } from '../../../shared/workbook/change.ts'
import { changeWorkbook } from '../../../shared/workbook/change-workbook.ts'
import { measureProgress } from '../../../shared/workbook/progress.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../content/whole-content.ts'

const at = '2026-11-22T22:14:00Z'
const content = wholeContent()
const { order } = content.inventories.values

function after(...changes: readonly WorkbookChange[]): Workbook {
  return changes.reduce(changeWorkbook, emptyWorkbook(at))
}

function progressAfter(...changes: readonly WorkbookChange[]) {
  return measureProgress(content, after(...changes))
}

function rate(items: readonly string[], rating = 3): WorkbookChange[] {
  return items.map((item) => ({ kind: 'item-rated', item, answer: { kind: 'rated', rating, at } }))
}

function doubt(items: readonly string[]): WorkbookChange[] {
  return items.map((item) => ({ kind: 'item-rated', item, answer: { kind: 'not-sure', at } }))
}

const someScreen = content.values.slice(0, 4).map(({ id }) => id)
const ask: WorkbookChange = { kind: 'best-worst-asked', screens: [someScreen, someScreen], at }

function choose(screen: number, choice: 'best' | 'worst', position: number): WorkbookChange {
  return { kind: 'best-worst-chosen', screen, choice, value: someScreen[position] ?? '', at }
}

describe('an empty workbook', () => {
  const progress = progressAfter()

  it('has started nothing', () => {
    for (const part of [progress.about, progress.statements, progress.skills, progress.limits])
      expect(part).toMatchObject({ state: 'not-started', answered: 0 })
    expect(progress.values).toBe('not-started')
  })

  it('begins each part at its first question', () => {
    expect(progress.about.next).toBe(content.aboutYou[0]?.id)
    expect(progress.statements.next).toBe(order[0])
    expect(progress.skills.next).toBe(
      content.skills.find(({ group }) => group === content.skillGroups[0]?.id)?.id,
    )
  })

  it('cannot ask for choices among values yet', () => {
    expect(progress.choices).toEqual({ state: 'not-possible', answered: 0, asked: 0, next: null })
  })
})

describe('values', () => {
  it('names the first statement that was left out, not the one after the last answer', () => {
    const { statements } = progressAfter(...rate([order[0] ?? '', order[2] ?? '']))
    expect(statements).toEqual({ state: 'in-progress', answered: 2, asked: 28, next: order[1] })
  })

  it('counts "I am not sure" as answered', () => {
    const progress = progressAfter(...doubt(order))
    expect(progress.statements.state).toBe('done')
  })

  it('are done without choices where too few values can be rated', () => {
    expect(progressAfter(...doubt(order)).values).toBe('done')
  })

  it('are not done before the choices are made', () => {
    const progress = progressAfter(...rate(order))
    expect(progress.choices).toEqual({ state: 'not-started', answered: 0, asked: 4, next: 0 })
    expect(progress.values).toBe('in-progress')
  })

  it('go on at the choice screen that lacks its second answer', () => {
    const chosen = [choose(0, 'best', 0), choose(0, 'worst', 1), choose(1, 'best', 2)]
    expect(progressAfter(...rate(order), ask, ...chosen).choices).toEqual({
      state: 'in-progress',
      answered: 1,
      asked: 2,
      next: 1,
    })
  })

  it('are done when every statement and every choice is answered', () => {
    const chosen = [0, 1].flatMap((screen) => [choose(screen, 'best', 0), choose(screen, 'worst', 3)])
    expect(progressAfter(...rate(order), ask, ...chosen).values).toBe('done')
  })
})

describe('about you', () => {
  it('asks a question for one country only where that country was named', () => {
    const elsewhere = progressAfter()
    const there = progressAfter({
      kind: 'about-answered',
      question: 'country',
      answer: { kind: 'choice', option: 'us' },
    })
    const only = content.aboutYou.filter(({ onlyFor }) => onlyFor?.country?.includes('us')).length
    expect(only).toBeGreaterThan(0)
    expect(there.about.asked).toBe(elsewhere.about.asked + only)
  })
})

describe('skills', () => {
  const skill = measureProgress(content, emptyWorkbook(at)).skills.next ?? ''

  it('count as answered with level and energy only, and as started before', () => {
    const level = { kind: 'level', level: 2, at } as const
    const energy = { kind: 'energy', energy: 'gives', at } as const
    const half = progressAfter({ kind: 'skill-answered', skill, answer: { level } })
    expect(half.skills).toMatchObject({ state: 'in-progress', answered: 0, next: skill })
    const whole = progressAfter({ kind: 'skill-answered', skill, answer: { level, energy } })
    expect(whole.skills.answered).toBe(1)
    expect(whole.skills.next).not.toBe(skill)
  })
})

describe('limits', () => {
  it('go back to not started when the only one is taken back', () => {
    const set: WorkbookChange = {
      kind: 'limit-set',
      limit: 'hours',
      answer: { kind: 'number', number: 40, strength: 'wish' },
    }
    expect(progressAfter(set).limits.state).toBe('in-progress')
    expect(progressAfter(set, { kind: 'limit-set', limit: 'hours', answer: null }).limits.state).toBe(
      'not-started',
    )
  })

  const none = (limit: string): WorkbookChange => ({ kind: 'limit-set', limit, answer: { kind: 'none' } })

  it('are done once each is set or said to be none', () => {
    const { limits } = progressAfter(...LIMIT_IDS.map(none))
    expect(limits).toEqual({ state: 'done', answered: 10, asked: 10, next: null })
  })

  it('are in progress with one that is begun, which counts as open', () => {
    const begun: WorkbookChange = { kind: 'limit-begun', limit: 'pay-floor', draft: { amount: '150k' } }
    expect(progressAfter(begun).limits).toEqual({
      state: 'in-progress',
      answered: 0,
      asked: 10,
      next: 'pay-floor',
    })
  })

  it('go on in the order in which they are asked', () => {
    expect(progressAfter(none('pay-floor')).limits.next).toBe('hours')
  })
})
