import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rounds } from './rounds.ts'
import { fillVault, openTestVault, screenIn } from './sealed-folder.ts'
import { makeTestFolder } from './test-folder.ts'

const program = fileURLToPath(new URL('save-sealed-until-killed.ts', import.meta.url))
const kills = rounds(50, 1000)

/** Lets it save for a while, ends it without warning, and gives the last number that it was told is safe. */
async function killAfter(words: readonly string[], milliseconds: number): Promise<number> {
  const saving = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  saving.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => saving.kill('SIGKILL'), milliseconds)
    said += text
  })
  const [code, signal] = await once(saving, 'close')
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  return Number(said.trim().split('\n').at(-1))
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const leftIn = (folder: string) => filesIn(folder).filter((name) => name.endsWith('.part'))

test(`loses nothing that it said was saved, killed ${kills} times`, { timeout: 7_200_000 }, async () => {
  const folder = makeTestFolder()
  const key = await fillVault(openTestVault(folder), '0')
  let leftSomething = 0
  for (let round = 0; round < kills; round++) {
    const acknowledged = await killAfter([folder, key], (round * 7.3) % 60)
    leftSomething += leftIn(folder).length
    const vault = openTestVault(folder)
    expect(await vault.unlockByRecoveryKey(key), `round ${round}`).toEqual({ kind: 'unlocked' })
    expect(Number(await screenIn(vault)), `round ${round}`).toBeGreaterThanOrEqual(acknowledged)
    expect(leftIn(folder), `round ${round}`).toEqual([])
    expect((await vault.listBackups()).length, `round ${round}`).toBeGreaterThan(0)
  }
  expect(leftSomething, 'no kill fell into a save, so the test showed nothing').toBeGreaterThan(0)
})

test('leaves none of fifty lines in any file, killed in the middle of saving', {
  timeout: 120_000,
}, async () => {
  const folder = makeTestFolder()
  const key = await fillVault(openTestVault(folder), '0')
  const canaries = Array.from({ length: 50 }, (_, index) => `canary-${index}-sang-in-the-mine`)
  for (let round = 0; round < 8; round++) await killAfter([folder, key, canaries.join(' ')], round * 9)
  const files = filesIn(folder)
  expect(files.length).toBeGreaterThan(3)
  const spellings = canaries.flatMap((canary) => [
    Buffer.from(canary),
    Buffer.from(canary, 'utf16le'),
    Buffer.from(Buffer.from(canary).toString('base64').slice(4, -6)),
  ])
  for (const file of files) {
    const bytes = readFileSync(file)
    for (const spelling of spellings) expect(bytes.includes(spelling), file).toBe(false)
  }
})
