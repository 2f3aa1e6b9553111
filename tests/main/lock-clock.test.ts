import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchIdleness } from '../../main/lock-clock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A computer that was last touched when `touch` was called. */
function watch(minutes: () => number) {
  let touched = Date.now()
  const locked: number[] = []
  const touch = (): void => {
    touched = Date.now()
  }
  const stop = watchIdleness({
    idleSeconds: () => (Date.now() - touched) / 1000,
    lockMinutes: minutes,
    lock: () => locked.push((Date.now() - touched) / 1000),
  })
  return { locked, stop, touch }
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

describe('the idle lock (promise 13)', () => {
  test.each([1, 5, 60])('locks after %i minutes, ten seconds either way', async (minutes) => {
    const { locked } = watch(() => minutes)
    await pass(minutes * 60 - 10)
    expect(locked).toEqual([])
    await pass(20)
    expect(locked).toHaveLength(1)
    expect(Math.abs((locked[0] ?? 0) - minutes * 60)).toBeLessThanOrEqual(10)
  })

  test('does not lock while somebody works', async () => {
    const { locked, touch } = watch(() => 5)
    for (let minute = 0; minute < 60; minute++) {
      await pass(60)
      touch()
    }
    expect(locked).toEqual([])
  })

  test('locks once for one absence, and again for the next', async () => {
    const { locked, touch } = watch(() => 5)
    await pass(3600)
    expect(locked).toHaveLength(1)
    touch()
    await pass(3600)
    expect(locked).toHaveLength(2)
  })

  test('follows a changed setting at once', async () => {
    let minutes = 60
    const { locked } = watch(() => minutes)
    await pass(120)
    minutes = 1
    await pass(10)
    expect(locked).toHaveLength(1)
  })

  test('ends when it is stopped', async () => {
    const { locked, stop } = watch(() => 1)
    stop()
    await pass(3600)
    expect(locked).toEqual([])
  })
})
