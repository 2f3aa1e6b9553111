import { writeSync } from 'node:fs'
import { openSealedVault } from '../../../main/vault/sealed/sealed-vault.ts'
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts'

/** Started by the test as a program of its own: saves one workbook after another and says each that it was told is safe. */
const [, , folder = '', key = '', canary = 'a line of evidence '] = process.argv
const memory = { loadRecord: () => undefined, saveRecord: () => undefined }
const vault = openSealedVault({ folder: () => folder, plainFolder: folder, memory })
const unlocked = await vault.unlockByRecoveryKey(key)
if (unlocked.kind !== 'unlocked') throw new Error(`not unlocked: ${unlocked.kind}`)
const opened = await vault.openWorkbook()
const first = opened.kind === 'opened' ? Number(opened.workbook.lastScreen) : 0
const long = { evidence: canary.repeat(200).slice(0, 20_000) }
const skills = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`skill-${index}`, long]))

for (let number = first + 1; ; number++) {
  const saved = await vault.saveWorkbook({
    ...emptyWorkbook('2026-11-22T14:02:00Z'),
    skills,
    lastScreen: String(number),
  })
  if (saved.kind === 'not-saved') throw new Error(saved.why)
  writeSync(1, `${number}\n`)
}
