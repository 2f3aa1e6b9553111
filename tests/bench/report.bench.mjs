/** The report as PDF: our worker against Chromium's printer, which prints the HTML twin of the same report. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matchPaths } from '../../shared/matching/match-paths.ts'
import { buildReport } from '../../shared/report/build-report.ts'
import { paintHtml } from '../../shared/report/paint-html.ts'
import { median, report } from './median.mjs'
import { readWholeContent } from './whole-content.mjs'

const times = 7
const today = '2026-11-23'
const inProject = (path) => fileURLToPath(new URL(path, import.meta.url))
const rootSwitch = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const { content, samples } = readWholeContent()
const { workbook } = samples[0]
const folder = mkdtempSync(join(tmpdir(), 'rotation-bench-'))
const html = join(folder, 'report.html')
const matches = matchPaths(content, workbook)
writeFileSync(html, paintHtml(buildReport({ content, workbook, matches, today })))
const order = { workbook, here: inProject('../../out/main'), today }
const job = join(folder, 'job.json')
writeFileSync(
  job,
  JSON.stringify({ worker: inProject('../../out/main/report-worker.js'), order, html, times }),
)

const electron = createRequire(import.meta.url)('electron')
const { stdout, status } = spawnSync(electron, [...rootSwitch, inProject('print')], {
  env: { ...process.env, BENCH_PRINT: job },
  encoding: 'utf8',
  timeout: 120_000,
})
rmSync(folder, { recursive: true, force: true })
if (status !== 0) throw new Error('the printing program failed')

const found = JSON.parse(stdout)
const of = (name, unit) => median(found[name].map((run) => run[unit]))
const against = (name) => (of('ours', 'milliseconds') / of(name, 'milliseconds')).toFixed(2)
report(
  'report',
  `${against('chromium')} times Chromium from a new window, ${against('printerAlone')} times its printer alone (${['ours', 'chromium', 'printerAlone'].map((name) => of(name, 'milliseconds').toFixed(0)).join(' / ')} ms, medians of ${times}; ${(of('ours', 'bytes') / 1024).toFixed(0)} against ${(of('chromium', 'bytes') / 1024).toFixed(0)} KB)`,
)
