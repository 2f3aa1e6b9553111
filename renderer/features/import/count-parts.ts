import type { Workbook } from '../../../shared/workbook/workbook.ts'

/** One part of a workbook, counted now and in the file. */
export interface PartCount {
  readonly name: string
  readonly now: number
  readonly inFile: number
}

const count = (record: Readonly<Record<string, unknown>>) => Object.keys(record).length

const PARTS: readonly { readonly name: string; readonly of: (workbook: Workbook) => number }[] = [
  { name: 'Answers about you', of: ({ about }) => count(about) },
  { name: 'Statements about values', of: ({ ratings }) => count(ratings) },
  {
    name: 'Choices among your highest values',
    of: ({ bestWorst }) =>
      bestWorst.filter(({ best, worst }) => best !== undefined && worst !== undefined).length,
  },
  { name: 'Skills', of: ({ skills }) => count(skills) },
  { name: 'Limits', of: ({ limits }) => count(limits) },
  { name: 'Paths on the shortlist', of: ({ shortlist }) => shortlist.length },
  { name: 'Plans', of: ({ plans }) => plans.length },
  { name: 'Steps in them', of: ({ plans }) => plans.reduce((sum, { steps }) => sum + steps.length, 0) },
  { name: 'Questions for the coach', of: ({ report }) => report.questions.length },
]

/** How much each part holds before and after. */
export function countParts(now: Workbook, inFile: Workbook): readonly PartCount[] {
  return PARTS.map(({ name, of }) => ({ name, now: of(now), inFile: of(inFile) }))
}
