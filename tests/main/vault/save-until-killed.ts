import { writeSync } from 'node:fs'
import { openVault } from '../../../main/vault/vault.ts'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'

/** Started by the test as a program of its own: saves one workbook after another and says each that it was told is safe. */
const vault = openVault(process.argv[2] ?? '')
const opened = await vault.read()
const first = opened.kind === 'opened' ? Number(opened.workbook.lastScreen) : 0
const long = { evidence: 'a line of evidence '.repeat(1000) }
const skills = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`skill-${index}`, long]))

for (let number = first + 1; ; number++) {
  const saved = await vault.save({
    ...emptyWorkbook('2026-11-22T14:02:00Z'),
    skills,
    lastScreen: String(number),
  })
  if (saved.kind === 'not-saved') throw new Error(saved.why)
  writeSync(1, `${number}\n`)
}
