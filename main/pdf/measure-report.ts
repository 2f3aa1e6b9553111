import type { Block } from '../../shared/report/block.ts'
import type { Report } from '../../shared/report/report.ts'
import { measureBlock } from './measure-block.ts'
import { keepAll, type Place } from './measure-text.ts'
import { bodyWidth, type Paper } from './page-style.ts'
import type { ReportFonts } from './report-fonts.ts'
import type { Strip, StructureNode } from './strip.ts'

/** What ends in a hairline or a picture wants air under it. */
function spaceAfter(block: Block | undefined): number {
  if (block === undefined) return 0
  return ['table', 'summary'].includes(block.kind) ? 13 : 0
}

const INTRODUCED = ['table', 'summary', 'list', 'chart-values', 'chart-map', 'chart-timeline']

/** Under a heading, a paragraph stays with the table or picture it leads to, and a quiet line with its paragraph. */
function leadsTo(block: Block, next: Block | undefined, before: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false
  if (next.kind === 'list') return true
  if (before?.kind !== 'heading' && before?.kind !== 'paragraph') return false
  return INTRODUCED.includes(next.kind) || (block.style === 'quiet' && next.kind === 'paragraph')
}

/** Measures one block in its surroundings. */
function measureAmong(blocks: readonly Block[], index: number, place: Place): readonly Strip[] {
  const block = blocks[index]
  if (block === undefined) return []
  const before = blocks[index - 1]
  const strips = measureBlock(block, place)
  const [first, ...rest] = leadsTo(block, blocks[index + 1], before) ? keepAll(strips) : strips
  if (first === undefined) return []
  const spaceBefore = Math.max(first.spaceBefore, spaceAfter(before))
  return [{ ...first, spaceBefore, opensPage: before?.kind === 'page-break' }, ...rest]
}

/** Measures a whole report into strips, in reading order. */
export function measureReport(report: Report, fonts: ReportFonts, paper: Paper): readonly Strip[] {
  const root: StructureNode = { role: 'Document', parent: null }
  const place = { fonts, paper, root, width: bodyWidth(paper) }
  return report.blocks.flatMap((_, index) => measureAmong(report.blocks, index, place))
}
