import { describe, expect, it } from 'vitest'
import { findNextMove } from '../../../../renderer/features/home/next-move.ts'
import { listStages } from '../../../../renderer/features/home/stages.ts'
import type { RatingAnswer } from '../../../../shared/workbook/answers.ts'
import { measureProgress } from '../../../../shared/workbook/progress.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const at = '2026-11-22T22:14:00Z'
const content = wholeContent()
const { order } = content.inventories.values
const empty = emptyWorkbook(at)

function rated(count: number): Workbook {
  const answers = order
    .slice(0, count)
    .map((id): [string, RatingAnswer] => [id, { kind: 'rated', rating: 3, at }])
  return { ...empty, ratings: Object.fromEntries(answers) }
}

/** "I am not sure" of everything: done, and nothing to choose among. */
const valuesDone: Workbook = {
  ...empty,
  ratings: Object.fromEntries(order.map((id): [string, RatingAnswer] => [id, { kind: 'not-sure', at }])),
}

const move = (workbook: Workbook) => findNextMove(measureProgress(content, workbook), workbook)

function stateOf(workbook: Workbook, task: string): string | undefined {
  const stages = listStages({ content, workbook, progress: measureProgress(content, workbook) })
  return stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === task)?.state.label
}

describe('what home says first', () => {
  it('does not say welcome back to someone who has done nothing yet', () => {
    expect(move(empty)).toMatchObject({ title: 'Begin where you like', href: '/values' })
  })

  it('leads back to the exact page, and says how much is left', () => {
    const workbook = { ...rated(12), lastScreen: '/values/statements/3' }
    expect(move(workbook)).toEqual({
      title: 'Welcome back',
      lead: 'You were in the middle of your values. Twelve of 28 are done; the rest takes about three minutes.',
      label: 'Continue with values',
      href: '/values/statements/3',
    })
  })

  it('says how many choices are left once all statements are done', () => {
    const workbook = { ...rated(28), lastScreen: '/values/choices' }
    expect(move(workbook).lead).toContain(
      'All statements are done; four choices are left, about two minutes.',
    )
  })

  it('does not lead back into a part that is done', () => {
    expect(move({ ...valuesDone, lastScreen: '/values/check' })).toMatchObject({ href: '/skills' })
  })

  it('leads back to an open page of paths', () => {
    const screen = '/paths/medical-epidemiologist'
    expect(move({ ...valuesDone, lastScreen: screen })).toMatchObject({ href: screen, title: 'Welcome back' })
  })

  it('goes on to the plan once everything is asked and a path is shortlisted', () => {
    const level = { kind: 'level', level: 2, at } as const
    const energy = { kind: 'energy', energy: 'gives', at } as const
    const skills = Object.fromEntries(content.skills.map(({ id }) => [id, { level, energy }]))
    const asked: Workbook = { ...valuesDone, skills }
    expect(move(asked)).toMatchObject({ href: '/paths', label: 'Look at the paths' })
    expect(move({ ...asked, shortlist: ['cmio', 'founder'] })).toMatchObject({
      href: '/plan',
      lead: 'Two paths are on your shortlist. A plan turns one into dated steps.',
    })
    const plan = { id: 'one', path: 'cmio', startedOn: '2026-11-22', steps: [] }
    expect(move({ ...asked, plans: [plan] })).toMatchObject({ lead: 'Your plan is begun.' })
    expect(move({ ...asked, plans: [plan, { ...plan, id: 'two', path: 'founder' }] })).toMatchObject({
      lead: 'Two plans are begun.',
      label: 'Continue with the plans',
    })
  })

  it('does not take a page with a similar name for a part', () => {
    expect(move({ ...rated(3), lastScreen: '/valuesless' })).toMatchObject({ href: '/values/continue' })
  })
})

describe('the states of the tasks', () => {
  it('follow the answers', () => {
    expect(stateOf(empty, 'values')).toBe('Not started')
    expect(stateOf(rated(1), 'values')).toBe('In progress')
    expect(stateOf(valuesDone, 'values')).toBe('Done')
  })

  it('promise paths only when there is something to go by', () => {
    expect(stateOf(empty, 'paths')).toBe('After your values')
    expect(stateOf(rated(5), 'paths')).toBe('Ready for a first look')
  })

  it('call optional answers counted, not unfinished', () => {
    const said: Workbook = { ...empty, about: { country: { kind: 'choice', option: 'gb' } } }
    expect(stateOf(said, 'about-you')).toBe(`1 of ${measureProgress(content, said).about.asked} answered`)
  })

  it('ask for a shortlist before a plan', () => {
    expect(stateOf(empty, 'plan')).toBe('After a shortlist')
    expect(stateOf({ ...empty, shortlist: ['cmio'] }, 'plan')).toBe('Not started')
  })
})
