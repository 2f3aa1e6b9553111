import { expect, it } from 'vitest'
import { countParts } from '../../../../renderer/features/import/count-parts.ts'
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts'

const at = '2026-11-22T22:14:00Z'
const plain = emptyWorkbook(at)

it('counts every part now and in the file', () => {
  const fuller = {
    ...plain,
    skills: { writing: { level: { kind: 'level' as const, level: 3, at } } },
    bestWorst: [
      { shown: ['time', 'income'], best: 'time', worst: 'income', at },
      { shown: ['time', 'income'], best: 'time', at },
    ],
    shortlist: ['fda-medical-officer'],
  }
  const counts = countParts(plain, fuller).filter(({ now, inFile }) => now !== inFile)
  expect(counts).toEqual([
    { name: 'Choices among your highest values', now: 0, inFile: 1 },
    { name: 'Skills', now: 0, inFile: 1 },
    { name: 'Paths on the shortlist', now: 0, inFile: 1 },
  ])
})
