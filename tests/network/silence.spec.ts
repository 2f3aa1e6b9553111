import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { runWatched, type Watched } from './run-watched.ts'

test.skip(process.platform !== 'linux', 'strace and network namespaces are parts of Linux.')

let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-network-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

function expectSilence({ internetCalls, localCalls, packets }: Watched): void {
  expect(internetCalls).toEqual([])
  expect(localCalls).toBeGreaterThan(0)
  expect(packets ?? 0).toBe(0)
}

test('the rig hears a stock Electron look up its dictionary', async () => {
  const { internetCalls, packets } = await runWatched('bare', {})
  expect(internetCalls.length).toBeGreaterThan(0)
  if (packets !== undefined) expect(packets).toBeGreaterThan(0)
})

test('says nothing to the network from the first start to the saved report', async () => {
  const report = join(folder, 'report.pdf')
  const watched = await runWatched('session', { ROTATION_SAVE_TO: report })
  expect(watched.exitCode).toBe(0)
  expect(JSON.parse(watched.output)).toContain('saved')
  expect(readFileSync(report, 'latin1').slice(0, 5)).toBe('%PDF-')
  expectSilence(watched)
})

test('(c) 33: says nothing when its page tries every way out', async () => {
  const watched = await runWatched('stranger', {})
  const outcomes: Record<string, string> = JSON.parse(watched.output)
  expect(Object.keys(outcomes).length).toBeGreaterThan(15)
  for (const [way, outcome] of Object.entries(outcomes)) expect(outcome, way).not.toBe('got through')
  expectSilence(watched)
})

test('(c) 33: sends nothing when a frame of its page makes a peer connection', async () => {
  const { output, internetCalls, packets } = await runWatched('framed', {})
  expect(JSON.parse(output)).toEqual([])
  /** Asking the system for a route is all that is left: it sends nothing. */
  expect(internetCalls.filter((call) => /send(to|msg|mmsg)\(/.test(call))).toEqual([])
  expect(packets ?? 0).toBe(0)
})
