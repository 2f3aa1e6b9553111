import { describe, expect, it } from 'vitest'
import type { Found } from '../../../renderer/workbook/found.ts'
import { createWorkbookStore } from '../../../renderer/workbook/workbook-store.ts'
import type { WorkbookChange } from '../../../shared/workbook/change.ts'
import type { Sample } from '../../../shared/workbook/sample.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'

const at = '2026-11-22T22:14:00Z'
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const visit = (screen: string): WorkbookChange => ({ kind: 'screen-visited', screen })
const opened: Found = { kind: 'opened', workbook: emptyWorkbook(at), savedAt: at }
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

function storeOn(found: Found) {
  const kept: Workbook[] = []
  const store = createWorkbookStore({
    found,
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

describe('a vault', () => {
  const closed = [
    { kind: 'new' },
    { kind: 'plain', savedAt: at },
    { kind: 'locked' },
    { kind: 'damaged', what: 'workbook', file: 'workbook.age', why: 'cut short', backups: [] },
    { kind: 'newer', file: 'workbook.age' },
    { kind: 'unreadable', file: 'workbook.age', why: 'no permission' },
    { kind: 'older', savedAt: at, lastSavedAt: at },
  ] as const satisfies readonly Found[]

  it.each(closed)('that is $kind is never written to', async (found) => {
    const { store, kept } = storeOn(found)
    store.change(visit('/values'))
    store.saveAgain()
    store.flush()
    await settle()
    expect(kept).toEqual([])
    expect(store.read().session).toEqual({ kind: 'closed', vault: found, isUnlocked: false })
  })

  it('gets an empty workbook where it is open and holds none', async () => {
    const { store, kept } = storeOn({ kind: 'empty' })
    await settle()
    expect(kept).toEqual([emptyWorkbook(at)])
    expect(store.read().session).toEqual({ kind: 'own' })
  })

  it('gives its workbook once it is unlocked, and saves nothing by that', async () => {
    const { store, kept } = storeOn({ kind: 'locked' })
    const workbook = { ...emptyWorkbook(at), lastScreen: '/skills' }
    store.enter({ kind: 'opened', workbook, savedAt: at })
    await settle()
    expect(store.read()).toEqual({ session: { kind: 'own' }, workbook, save: { kind: 'saved', at } })
    expect(kept).toEqual([])
  })

  it('that has just been made is begun with an empty workbook', async () => {
    const { store, kept } = storeOn({ kind: 'new' })
    store.enter({ kind: 'empty' })
    await settle()
    expect(kept).toEqual([emptyWorkbook(at)])
  })
})

describe('looking around', () => {
  it('changes the sample in memory and saves nothing', async () => {
    const { store, kept } = storeOn({ kind: 'new' })
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
