import { describe, expect, it } from 'vitest'
import type { WorkbookChange } from '../../../shared/workbook/change.ts'
import { changeWorkbook } from '../../../shared/workbook/change-workbook.ts'
import { parseWorkbook } from '../../../shared/workbook/parse-workbook.ts'
import type { Plan, Step } from '../../../shared/workbook/plan.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'

const at = '2026-11-22T22:14:00Z'
const later = '2026-11-23T08:00:00Z'
const blank = emptyWorkbook(at)

function changed(...changes: readonly WorkbookChange[]): Workbook {
  return changes.reduce(changeWorkbook, blank)
}

const four = ['time', 'reach', 'income', 'inquiry']
const asked: WorkbookChange = { kind: 'best-worst-asked', screens: [four, four], at }

function chosen(choice: 'best' | 'worst', value: string, screen = 0): WorkbookChange {
  return { kind: 'best-worst-chosen', screen, choice, value, at: later }
}

const step: Step = {
  id: 'write',
  text: 'Write to Ada',
  due: '2026-12-01',
  done: null,
  origin: { kind: 'own' },
}
const plan: Plan = { id: 'first', path: 'cmio', startedOn: '2026-11-22', steps: [step] }
const started: WorkbookChange = { kind: 'plan-started', plan }

function stepsOf(...changes: readonly WorkbookChange[]): readonly Step[] | undefined {
  return changed(started, ...changes).plans[0]?.steps
}

describe('answers', () => {
  it('about the person are kept by question, changed, and taken back', () => {
    const say = (option: string | null): WorkbookChange => ({
      kind: 'about-answered',
      question: 'stage',
      answer: option === null ? null : { kind: 'choice', option },
    })
    expect(changed(say('resident')).about).toEqual({ stage: { kind: 'choice', option: 'resident' } })
    expect(changed(say('resident'), say('student')).about).toEqual({
      stage: { kind: 'choice', option: 'student' },
    })
    expect(changed(say('resident'), say(null)).about).toEqual({})
  })

  it('to statements are kept by item, and taken back', () => {
    const rate = { kind: 'item-rated', item: 'time-recovery' } as const
    const rated = changed({ ...rate, answer: { kind: 'rated', rating: 4, at } })
    expect(rated.ratings).toEqual({ 'time-recovery': { kind: 'rated', rating: 4, at } })
    expect(changeWorkbook(rated, { ...rate, answer: null }).ratings).toEqual({})
  })

  it('to one skill are joined: level, energy and evidence come one by one', () => {
    const answer = { kind: 'skill-answered', skill: 'writing' } as const
    const { skills } = changed(
      { ...answer, answer: { level: { kind: 'level', level: 3, at } } },
      { ...answer, answer: { energy: { kind: 'energy', energy: 'gives', at } } },
      { ...answer, answer: { evidence: 'A leaflet.' } },
    )
    expect(skills.writing).toEqual({
      level: { kind: 'level', level: 3, at },
      energy: { kind: 'energy', energy: 'gives', at },
      evidence: 'A leaflet.',
    })
  })

  it('to limits are kept by limit, and taken back', () => {
    const set = { kind: 'limit-set', limit: 'hours' } as const
    const limited = changed({ ...set, answer: { kind: 'number', number: 40, strength: 'must' } })
    expect(limited.limits).toEqual({ hours: { kind: 'number', number: 40, strength: 'must' } })
    expect(changeWorkbook(limited, { ...set, answer: null }).limits).toEqual({})
    const none = changeWorkbook(limited, { ...set, answer: { kind: 'none' } })
    expect(none.limits).toEqual({ hours: { kind: 'none' } })
  })

  it('to a limit take the place of what was set while it is not whole, and go once it is', () => {
    const set = { kind: 'limit-set', limit: 'hours' } as const
    const limited = changed({ ...set, answer: { kind: 'number', number: 40, strength: 'must' } })
    const begun = changeWorkbook(limited, {
      kind: 'limit-begun',
      limit: 'hours',
      draft: { amount: 'forty-five', strength: 'must' },
    })
    expect(begun.limits).toEqual({})
    expect(begun.limitDrafts).toEqual({ hours: { amount: 'forty-five', strength: 'must' } })
    const whole = changeWorkbook(begun, { ...set, answer: { kind: 'number', number: 45, strength: 'must' } })
    expect(whole.limits).toEqual({ hours: { kind: 'number', number: 45, strength: 'must' } })
    expect(whole).not.toHaveProperty('limitDrafts')
  })
})

describe('best-worst screens', () => {
  it('begin with nothing chosen', () => {
    expect(changed(asked).bestWorst).toEqual([
      { shown: four, at },
      { shown: four, at },
    ])
  })

  it('keep both choices of the screen they were made on', () => {
    const { bestWorst } = changed(asked, chosen('best', 'time', 1), chosen('worst', 'income', 1))
    expect(bestWorst[0]).toEqual({ shown: four, at })
    expect(bestWorst[1]).toEqual({ shown: four, best: 'time', worst: 'income', at: later })
  })

  it('take a value away from the other choice when it is chosen for this one', () => {
    const { bestWorst } = changed(asked, chosen('best', 'time'), chosen('worst', 'time'))
    expect(bestWorst[0]).toEqual({ shown: four, worst: 'time', at: later })
  })

  it('are replaced when they are asked anew', () => {
    expect(changed(asked, chosen('best', 'time'), asked).bestWorst[0]).toEqual({ shown: four, at })
  })
})

describe('the shortlist', () => {
  const list = (path: string): WorkbookChange => ({ kind: 'path-shortlisted', path })

  it('holds a path once, in the order of choosing', () => {
    expect(changed(list('cmio'), list('founder'), list('cmio')).shortlist).toEqual(['cmio', 'founder'])
  })

  it('holds three at the most: a fourth changes nothing', () => {
    const full = changed(list('cmio'), list('founder'), list('sabbatical'))
    expect(changeWorkbook(full, list('expert-witness'))).toBe(full)
  })

  it('lets a path go', () => {
    const left: WorkbookChange = { kind: 'path-unlisted', path: 'cmio' }
    expect(changed(list('cmio'), list('founder'), left).shortlist).toEqual(['founder'])
  })
})

describe('plans', () => {
  it('are started and removed', () => {
    expect(changed(started).plans).toEqual([plan])
    expect(changed(started, { kind: 'plan-removed', plan: 'first' }).plans).toEqual([])
  })

  it('of the same id replace each other', () => {
    expect(changed(started, { kind: 'plan-started', plan: { ...plan, steps: [] } }).plans).toEqual([
      { ...plan, steps: [] },
    ])
  })

  it('take steps at the end, change one, and let one go', () => {
    const second: Step = { ...step, id: 'read', text: 'Read' }
    const add: WorkbookChange = { kind: 'step-added', plan: 'first', step: second }
    expect(stepsOf(add)).toEqual([step, second])
    const to = { done: '2026-11-30' }
    const change: WorkbookChange = { kind: 'step-changed', plan: 'first', step: 'write', to }
    expect(stepsOf(add, change)).toEqual([{ ...step, done: '2026-11-30' }, second])
    expect(stepsOf(add, { kind: 'step-removed', plan: 'first', step: 'write' })).toEqual([second])
  })

  it('of another id are left alone', () => {
    const add: WorkbookChange = { kind: 'step-added', plan: 'other', step }
    expect(stepsOf(add)).toEqual([step])
  })
})

describe('everything else', () => {
  it('the report keeps what is not chosen anew', () => {
    const { report } = changed({ kind: 'report-chosen', choices: { paper: 'a4', opening: 'Dear Ada' } })
    expect(report).toEqual({ ...blank.report, paper: 'a4', opening: 'Dear Ada' })
  })

  it('the screen last looked at is kept', () => {
    expect(changed({ kind: 'screen-visited', screen: '/values' }).lastScreen).toBe('/values')
  })

  it('a whole workbook can take its place', () => {
    const other = { ...blank, lastScreen: '/paths' }
    expect(changed(asked, { kind: 'workbook-replaced', workbook: other })).toBe(other)
  })

  it('a change leaves the workbook before it as it was', () => {
    const before = changed(asked, started)
    const copy = structuredClone(before)
    changeWorkbook(before, chosen('best', 'time'))
    changeWorkbook(before, { kind: 'step-removed', plan: 'first', step: 'write' })
    expect(before).toEqual(copy)
  })

  it('what comes out can be stored and read again', () => {
    const workbook = changed(asked, chosen('best', 'time'), started, {
      kind: 'path-shortlisted',
      path: 'cmio',
    })
    expect(parseWorkbook(JSON.stringify(workbook))).toEqual({ kind: 'parsed', workbook })
  })
})
