import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from '@playwright/test'
import { emptyFolder } from './gallery-folder.ts'
import { listSamplePeople } from './sample-people.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const RESOLUTION = '90'

const sheets = [
  { name: 'letter', paper: 'letter', more: [] },
  { name: 'a4', paper: 'a4', more: [] },
  { name: 'letter-grey', paper: 'letter', more: ['-gray'] },
] as const

/** Runs our own command line as a coach or a researcher would. */
function runCli(...words: readonly string[]): string {
  const all = ['run', '--silent', 'cli', '--', ...words]
  return execFileSync('npm', all, { cwd: project, encoding: 'utf8', maxBuffer: 1e8 })
}

for (const { id } of listSamplePeople())
  test(`pdf/${id}`, () => {
    const folder = emptyFolder(`pdf/${id}`)
    const workbook = join(folder, 'workbook.json')
    writeFileSync(workbook, runCli('sample', id))
    for (const paper of ['letter', 'a4'])
      runCli('report', workbook, '--out', join(folder, `${paper}.pdf`), '--paper', paper)
    for (const { name, paper, more } of sheets) {
      const words = [
        '-r',
        RESOLUTION,
        '-png',
        ...more,
        join(folder, `${paper}.pdf`),
        join(folder, `page--${name}-`),
      ]
      execFileSync('pdftoppm', words)
    }
  })
