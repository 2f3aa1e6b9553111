import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Printed, runCli } from '../../../main/cli/run-cli.ts'

const ownContent = fileURLToPath(new URL('../../../resources/content', import.meta.url))
let program: string

beforeEach(() => {
  program = mkdtempSync(join(tmpdir(), 'rotation-program-'))
})
afterEach(() => rmSync(program, { recursive: true }))

function listSamples(here: string): Promise<Printed> {
  const standardInput = (async function* () {})()
  return runCli(['sample'], {
    here: join(program, here),
    standardInput,
    now: new Date('2026-11-22T14:02:00Z'),
  })
}

test('reads the content folder beside the source', async () => {
  cpSync(ownContent, join(program, 'resources/content'), { recursive: true })
  expect((await listSamples('main')).exitCode).toBe(0)
})

test('names the file and the id where the content is damaged', async () => {
  const content = join(program, 'resources/content')
  cpSync(ownContent, content, { recursive: true })
  writeFileSync(join(content, 'values/time.json'), '{"id":"time"}')
  const { output, error, exitCode } = await listSamples('main')
  expect([output, exitCode]).toEqual(['', 1])
  expect(error).toMatch(/^the content of this program is damaged: values\/time\.json: time: \S.*\n$/)
})

test('reads the built list beside the built program', async () => {
  mkdirSync(join(program, 'out/main'), { recursive: true })
  writeFileSync(join(program, 'out/content.json'), '[]')
  const { error, exitCode } = await listSamples('out/main')
  expect(exitCode).toBe(1)
  expect(error).toContain('the content of this program is damaged: ')
})

test('calls a fault of its own by its name', async () => {
  const { output, error, exitCode } = await listSamples('main')
  expect([output, exitCode]).toEqual(['', 3])
  expect(error).toMatch(/^this is a fault of Rotation, not of your file: .*\n$/)
})
