import { describe, expect, it } from 'vitest'
import { createSaveQueue } from '../../../renderer/workbook/save-queue.ts'
import type { SaveState } from '../../../renderer/workbook/save-state.ts'
import type { Given } from '../../../shared/ipc.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'

type Ended = Given<'saveWorkbook'>

const workbook = (screen: string): Workbook => ({
  ...emptyWorkbook('2026-11-22T22:14:00Z'),
  lastScreen: screen,
})
const saved: Ended = { kind: 'saved', at: '2026-11-22T22:15:00Z' }
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A disk whose saves end when the test says so. */
function slowDisk() {
  const asked: (string | null)[] = []
  const pending: { resolve: (how: Ended) => void; reject: (why: Error) => void }[] = []
  const states: SaveState[] = []
  const queue = createSaveQueue({
    save: (given) => {
      asked.push(given.lastScreen)
      return new Promise((resolve, reject) => {
        pending.push({ resolve, reject })
      })
    },
    report: (state) => states.push(state),
  })
  const end = async (how: Ended | Error) => {
    const first = pending.shift()
    if (how instanceof Error) first?.reject(how)
    else first?.resolve(how)
    await settle()
  }
  return { queue, asked, pending, states, end }
}

describe('the save queue', () => {
  it('never starts a save while another is under way', async () => {
    const { queue, asked, end } = slowDisk()
    queue.push(workbook('a'))
    queue.push(workbook('b'))
    await settle()
    expect(asked).toEqual(['a'])
    await end(saved)
    expect(asked).toEqual(['a', 'b'])
  })

  it('leaves out what a newer workbook holds anyway, and saves the newest last', async () => {
    const { queue, asked, end } = slowDisk()
    for (const screen of ['a', 'b', 'c', 'd']) queue.push(workbook(screen))
    await end(saved)
    await end(saved)
    expect(asked).toEqual(['a', 'd'])
  })

  it('says saved only after the newest is', async () => {
    const { queue, states, end } = slowDisk()
    queue.push(workbook('a'))
    queue.push(workbook('b'))
    await end(saved)
    expect(states).toEqual([{ kind: 'saving' }])
    await end(saved)
    expect(states.at(-1)).toEqual(saved)
  })

  it('says why a save failed, and saves again with the next change', async () => {
    const { queue, states, end } = slowDisk()
    queue.push(workbook('a'))
    await end({ kind: 'not-saved', why: 'This disk is full.' })
    expect(states.at(-1)).toEqual({ kind: 'not-saved', why: 'This disk is full.' })
    queue.push(workbook('b'))
    await end(saved)
    expect(states.at(-1)).toEqual(saved)
  })

  it('stays alive when the main process cannot be reached', async () => {
    const { queue, states, end } = slowDisk()
    queue.push(workbook('a'))
    await end(new Error('gone'))
    expect(states.at(-1)?.kind).toBe('not-saved')
    queue.push(workbook('b'))
    await end(saved)
    expect(states.at(-1)).toEqual(saved)
  })

  it('hands over what waits when the window closes, and only once', async () => {
    const { queue, asked, end } = slowDisk()
    queue.push(workbook('a'))
    queue.push(workbook('b'))
    queue.flush()
    expect(asked).toEqual(['a', 'b'])
    await end(saved)
    await end(saved)
    expect(asked).toEqual(['a', 'b'])
  })
})
