/** Unlocking as the program does it, with its worker started anew each time; and what saving a megabyte holds up. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openSealedVault } from '../../main/vault/sealed/sealed-vault.ts'
import { emptyWorkbook } from '../../shared/workbook/workbook.ts'
import { median, ninth, report } from './median.mjs'

const passphrase = 'six quiet words in a row'
const at = '2026-11-22T14:02:00Z'
const folder = mkdtempSync(join(tmpdir(), 'rotation-bench-'))
const memory = { loadRecord: () => undefined, saveRecord: () => undefined }
const vault = openSealedVault({ folder: () => folder, plainFolder: folder, memory })

/** A megabyte of many small answers and long notes, far more than a person writes. */
function largeWorkbook(screen) {
  const rating = { kind: 'rated', rating: 3, at }
  const ratings = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`item-${index}`, rating]))
  const evidence = 'a long line of evidence that goes on '.repeat(500)
  const skills = Object.fromEntries(
    Array.from({ length: 42 }, (_, index) => [`skill-${index}`, { evidence }]),
  )
  return { ...emptyWorkbook(at), ratings, skills, lastScreen: screen }
}

async function unlockOnce() {
  await vault.forget()
  const start = performance.now()
  const { kind } = await vault.unlock(passphrase)
  if (kind !== 'unlocked') throw new Error(`not unlocked: ${kind}`)
  return performance.now() - start
}

async function saveOnce(workbook) {
  const start = performance.now()
  const { kind } = await vault.saveWorkbook(workbook)
  if (kind !== 'saved') throw new Error('not saved')
  return performance.now() - start
}

async function repeat(times, task) {
  const taken = []
  for (let time = 0; time < times; time++) taken.push(await task(time))
  return taken
}

await vault.createVault(passphrase)
const unlocking = await repeat(7, unlockOnce)
await saveOnce(largeWorkbook('/first'))
const workbooks = Array.from({ length: 20 }, (_, index) => largeWorkbook(`/${index}`))
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const saving = await repeat(workbooks.length, (time) => saveOnce(workbooks[time]))
delay.disable()
const unlockingLarge = await repeat(5, unlockOnce)
await vault.forget()
rmSync(folder, { recursive: true })

const ms = (number) => `${number.toFixed(0)} ms`
report('unlock', `median ${ms(median(unlocking))}, with 1 MB ${ms(median(unlockingLarge))}`)
report(
  'save 1 MB',
  `median ${ms(median(saving))}, nine of ten under ${ms(ninth(saving))}; main thread held p99 ${ms(delay.percentile(99) / 1e6)}, most ${ms(delay.max / 1e6)}`,
)
