import { describe, expect, it } from 'vitest'
import { createWorkbookStore } from '../../../renderer/workbook/workbook-store.ts'
import type { Given } from '../../../shared/ipc.ts'
import type { WorkbookChange } from '../../../shared/workbook/change.ts'
import type { Sample } from '../../../shared/workbook/sample.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'

const at = '2026-11-22T22:14:00Z'
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const visit = (screen: string): WorkbookChange => ({ kind: 'screen-visited', screen })
const opened: Given<'openWorkbook'> = { kind: 'opened', workbook: emptyWorkbook(at), savedAt: at }
const sample: Sample = {
  id: 'someone',
  name: 'Dr Someone',
  about: 'A person who is made up.',
  workbook: { ...emptyWorkbook(at), lastScreen: '/skills' },
  source: 'Test',
  licence: 'MIT',
  version: 1,
  reviewed: '2026-11-22',
}

function storeOn(found: Given<'openWorkbook'>) {
  const kept: Workbook[] = []
  const store = createWorkbookStore({
    opened: found,
    now: () => at,
    save: async (workbook) => {
      kept.push(workbook)
      return { kind: 'saved', at }
    },
  })
  return { store, kept }
}

describe('the workbook of one person', () => {
  it('is saved with every change', async () => {
    const { store, kept } = storeOn(opened)
    store.change(visit('/values'))
    await settle()
    expect(kept.at(-1)?.lastScreen).toBe('/values')
    expect(store.read().save).toEqual({ kind: 'saved', at })
  })

  it('tells who listens, until they stop', () => {
    const { store } = storeOn(opened)
    let told = 0
    const stop = store.subscribe(() => {
      told += 1
    })
    store.change(visit('/values'))
    const heard = told
    stop()
    store.change(visit('/limits'))
    expect(heard).toBeGreaterThan(0)
    expect(told).toBe(heard)
  })
})

describe('beginning', () => {
  it('saves nothing before Start', async () => {
    const { store, kept } = storeOn({ kind: 'empty' })
    store.change(visit('/values'))
    store.saveAgain()
    await settle()
    expect(kept).toEqual([])
  })

  it('saves an empty workbook at Start', async () => {
    const { store, kept } = storeOn({ kind: 'empty' })
    store.start()
    await settle()
    expect(kept).toEqual([emptyWorkbook(at)])
    expect(store.read().session).toEqual({ kind: 'own' })
  })

  it('goes on with an empty workbook where the damaged one was set aside', async () => {
    const { store, kept } = storeOn({
      kind: 'set-aside',
      file: 'workbook.set-aside-1.json',
      why: 'cut short',
    })
    store.start()
    await settle()
    expect(kept).toHaveLength(1)
  })

  it.each([
    { kind: 'newer', file: 'workbook.json' } as const,
    { kind: 'unreadable', file: 'workbook.json', why: 'no permission' } as const,
  ])('never writes over a workbook that is $kind', async (found) => {
    const { store, kept } = storeOn(found)
    store.start()
    store.change(visit('/values'))
    await settle()
    expect(kept).toEqual([])
    expect(store.read().session.kind).toBe('beginning')
  })
})

describe('looking around', () => {
  it('changes the sample in memory and saves nothing', async () => {
    const { store, kept } = storeOn({ kind: 'empty' })
    store.lookAround(sample)
    store.change(visit('/limits'))
    store.saveAgain()
    await settle()
    expect(store.read().workbook.lastScreen).toBe('/limits')
    expect(store.read().save).toEqual({ kind: 'not-kept' })
    expect(kept).toEqual([])
  })

  it('gives the own workbook back untouched', () => {
    const { store } = storeOn(opened)
    store.change(visit('/values'))
    store.lookAround(sample)
    store.change(visit('/limits'))
    store.lookAround(sample)
    store.stopLookingAround()
    expect(store.read().session).toEqual({ kind: 'own' })
    expect(store.read().workbook.lastScreen).toBe('/values')
  })

  it('does not report a save that ended meanwhile as one of the sample', async () => {
    const { store } = storeOn(opened)
    store.change(visit('/values'))
    store.lookAround(sample)
    await settle()
    expect(store.read().save).toEqual({ kind: 'not-kept' })
    store.stopLookingAround()
    expect(store.read().save).toEqual({ kind: 'saved', at })
  })
})
