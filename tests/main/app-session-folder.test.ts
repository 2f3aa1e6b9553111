import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSessionFolder } from '../../main/app-session-folder.ts'

let temporary = ''
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'session-test-'))
})
afterEach(() => rmSync(temporary, { recursive: true }))

/** The number of a process that has ended. */
function ended(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

test('(b) 1: makes a folder that only this account can open', () => {
  expect(statSync(openSessionFolder(temporary)).mode & 0o077).toBe(0)
})

test('(b) 1: removes what a killed run left', () => {
  const left = join(temporary, `rotation-session-${ended()}-abc123`)
  mkdirSync(join(left, 'crashes'), { recursive: true })
  writeFileSync(join(left, 'crashes', 'dump'), 'text')
  openSessionFolder(temporary)
  expect(existsSync(left)).toBe(false)
})

test('(b) 1: leaves a run that goes on, and whatever is not ours', () => {
  const others = [
    `rotation-session-${process.ppid}-abc123`,
    'rotation-test-1',
    `my-rotation-session-${ended()}-abc123`,
  ].map((name) => join(temporary, name))
  for (const folder of others) mkdirSync(folder)
  openSessionFolder(temporary)
  for (const folder of others) expect(existsSync(folder), folder).toBe(true)
})

test('(b) 1: follows no link', () => {
  const target = join(temporary, 'kept')
  mkdirSync(target)
  symlinkSync(target, join(temporary, `rotation-session-${ended()}-abc123`))
  openSessionFolder(temporary)
  expect(existsSync(target)).toBe(true)
})
