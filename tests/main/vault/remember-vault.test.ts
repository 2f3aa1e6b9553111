import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { VaultRecord } from '../../../main/vault/sealed/desk.ts'
import { rememberVault } from '../../../main/vault/sealed/remember-vault.ts'
import { makeTestFolder } from './test-folder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const record = (generation: number): VaultRecord => ({
  vaultId: 'one',
  generation,
  hash: 'h',
  savedAt: '2026-11-22T14:02:00.000Z',
})

function prepare(folder = makeTestFolder()) {
  const written: VaultRecord[] = []
  const preferences = {
    loadVaultRecord: () => written.at(-1),
    saveVaultRecord: (each: VaultRecord) => void written.push(each),
  }
  return { folder, written, memory: rememberVault(preferences, folder) }
}

test('many saves are written down once, the last of them, and known at once', async () => {
  const { folder, written, memory } = prepare()
  for (let generation = 1; generation <= 50; generation++) memory.saveRecord(record(generation))
  expect(memory.loadRecord()).toEqual(record(50))
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(3000)
  expect(written).toEqual([record(50)])
  expect(readdirSync(folder)).toEqual([])
})

test('locking writes it down at once, and only once', async () => {
  const { written, memory } = prepare()
  memory.saveRecord(record(7))
  memory.flush()
  await vi.advanceTimersByTimeAsync(9000)
  expect(written).toEqual([record(7)])
})

test('where there is no room nothing is written, and it is still known', () => {
  const { written, memory } = prepare(join(makeTestFolder(), 'not-there'))
  memory.saveRecord(record(7))
  memory.flush()
  expect(written).toEqual([])
  expect(memory.loadRecord()).toEqual(record(7))
})

test('erasing forgets what was waiting', async () => {
  const { written, memory } = prepare()
  memory.saveRecord(record(7))
  memory.forget()
  await vi.advanceTimersByTimeAsync(9000)
  expect(written).toEqual([])
  expect(memory.loadRecord()).toBeUndefined()
})
