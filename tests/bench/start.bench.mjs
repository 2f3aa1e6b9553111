/** From spawn to the first usable screen, and private memory of all processes: Rotation against a bare window. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import { median, report } from './median.mjs'

const times = 7
const settling = 1500
const inProject = (path) => fileURLToPath(new URL(path, import.meta.url))
const programs = { rotation: inProject('../..'), bare: inProject('bare') }
const rootSwitch = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Linux tells it a process; elsewhere Electron does, on Windows only of private memory. */
function privateMegabytes(metrics) {
  const each = metrics.map(({ pid, memory }) => {
    if (process.platform !== 'linux') return (memory.privateBytes ?? memory.workingSetSize) / 1024
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const parts = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)]
    return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1024
  })
  return each.reduce((sum, megabytes) => sum + megabytes, 0)
}

async function startOnce(folder) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rotation-bench-'))
  const start = performance.now()
  const app = await _electron.launch({
    args: [...rootSwitch, folder],
    env: { ...process.env, ROTATION_DATA_FOLDER: dataFolder },
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const milliseconds = performance.now() - start
  await sleep(settling)
  const megabytes = privateMegabytes(await app.evaluate(({ app: running }) => running.getAppMetrics()))
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  return { milliseconds, megabytes }
}

const found = { rotation: [], bare: [] }
for (const [name, folder] of Object.entries(programs)) await startOnce(folder, name)
for (let time = 0; time < times; time++)
  for (const [name, folder] of Object.entries(programs)) found[name].push(await startOnce(folder))

function compare(name, unit) {
  const [ours, bare] = [found.rotation, found.bare].map((runs) => median(runs.map((run) => run[unit])))
  const each = found.rotation.map((run, time) => run[unit] / found.bare[time][unit])
  report(
    name,
    `${median(each).toFixed(2)} times a bare window (${ours.toFixed(0)} against ${bare.toFixed(0)} ${unit}, medians of ${times})`,
  )
}

compare('start', 'milliseconds')
compare('memory', 'megabytes')
