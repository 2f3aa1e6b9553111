import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { openSealer } from '../../../main/vault/sealer.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'
import { fillVault, openTestVault } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

const at = '2026-11-22T14:02:00Z'

/** A megabyte of many small answers and long notes, far more than a person writes. */
function largeWorkbook(screen: string): Workbook {
  const ratings = Object.fromEntries(
    Array.from({ length: 4000 }, (_, index) => [
      `item-${index}`,
      { kind: 'rated' as const, rating: 3 as const, at },
    ]),
  )
  const evidence = 'a long line of evidence that goes on '.repeat(500)
  const skills = Object.fromEntries(
    Array.from({ length: 42 }, (_, index) => [`skill-${index}`, { evidence }]),
  )
  return { ...emptyWorkbook(at), ratings, skills, lastScreen: screen }
}

test('saving a megabyte holds the main thread up for 16 ms at most, 99 times of 100', {
  timeout: 120_000,
}, async () => {
  expect(JSON.stringify(largeWorkbook('/')).length).toBeGreaterThan(1_000_000)
  const folder = makeTestFolder()
  const key = await fillVault(openTestVault(folder), '/')
  const sealer = openSealer()
  const vault = openTestVault(folder, { sealer })
  await vault.unlockByRecoveryKey(key)
  const workbooks = Array.from({ length: 20 }, (_, index) => largeWorkbook(`/${index}`))
  await vault.saveWorkbook(largeWorkbook('/first'))
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (const workbook of workbooks)
    expect(await vault.saveWorkbook(workbook)).toMatchObject({ kind: 'saved' })
  delay.disable()
  await sealer.end()
  const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 10_000) / 100
  console.log(
    `event loop while saving 1 MB: p99 ${milliseconds(delay.percentile(99))} ms, most ${milliseconds(delay.max)} ms`,
  )
  expect(milliseconds(delay.percentile(99))).toBeLessThanOrEqual(16)
})
