import type { Block } from '../../shared/report/block.ts'
import type { Report } from '../../shared/report/report.ts'
import { measureBlock } from './measure-block.ts'
import { bodyWidth, type Paper } from './page-style.ts'
import type { ReportFonts } from './report-fonts.ts'
import type { Strip, StructureNode } from './strip.ts'

/** What ends in a hairline or a picture wants air under it. */
function spaceAfter(block: Block | undefined): number {
  if (block === undefined) return 0
  return ['table', 'summary'].includes(block.kind) ? 13 : 0
}

/** Measures a whole report into strips, in reading order. */
export function measureReport(report: Report, fonts: ReportFonts, paper: Paper): readonly Strip[] {
  const root: StructureNode = { role: 'Document', parent: null }
  const place = { fonts, paper, root, width: bodyWidth(paper) }
  const strips: Strip[] = []
  let opensPage = false
  let before: Block | undefined
  for (const block of report.blocks) {
    if (block.kind === 'page-break') opensPage = true
    const [first, ...rest] = measureBlock(block, place)
    if (first === undefined) continue
    const spaceBefore = Math.max(first.spaceBefore, spaceAfter(before))
    strips.push({ ...first, spaceBefore, opensPage }, ...rest)
    opensPage = false
    before = block
  }
  return strips
}
