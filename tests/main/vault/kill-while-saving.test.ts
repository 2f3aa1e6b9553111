import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openVault } from '../../../main/vault/vault.ts'
import { leftOvers, makeTestFolder } from './test-folder.ts'

const program = fileURLToPath(new URL('save-until-killed.ts', import.meta.url))
const rounds = 50

/** Lets it save for a while, ends it without warning, and gives the last number that it was told is safe. */
async function killAfter(folder: string, milliseconds: number): Promise<number> {
  const saving = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  saving.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => saving.kill('SIGKILL'), milliseconds)
    said += text
  })
  const [code, signal] = await once(saving, 'close')
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  return Number(said.trim().split('\n').at(-1))
}

test(`loses nothing that it said was saved, killed ${rounds} times`, { timeout: 180_000 }, async () => {
  const folder = makeTestFolder()
  let leftSomething = 0
  for (let round = 0; round < rounds; round++) {
    const acknowledged = await killAfter(folder, (round * 7.3) % 45)
    leftSomething += leftOvers(folder).length
    const opened = await openVault(folder).read()
    expect(opened.kind).toBe('opened')
    const number = opened.kind === 'opened' ? Number(opened.workbook.lastScreen) : 0
    expect(number).toBeGreaterThanOrEqual(acknowledged)
    expect(leftOvers(folder)).toEqual([])
  }
  expect(leftSomething, 'no kill fell into a save, so the test showed nothing').toBeGreaterThan(0)
})
