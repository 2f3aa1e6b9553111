import type { ReportSection } from '../workbook/workbook.ts'
import type { Block } from './block.ts'

/** A report as plain data; nothing of a section that was not chosen is in it. */
export type Report = Readonly<{
  title: string
  language: 'en-GB'
  /** Short name of exactly this report, such as `7F3K-Q2`; the same blocks give the same name. */
  reportId: string
  /** The day it was made, `YYYY-MM-DD`. */
  madeOn: string
  sections: readonly ReportSection[]
  blocks: readonly Block[]
}>
