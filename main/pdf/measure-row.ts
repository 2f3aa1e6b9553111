import type { Text } from '../../shared/report/block.ts'
import { breakLines, type Line } from './break-lines.ts'
import { markLine, type Place } from './measure-text.ts'
import { bodyHeight, type TextStyle } from './page-style.ts'
import type { PageMark, Strip, StructureNode } from './strip.ts'

/** One cell to be set: its paragraphs, how, where across, and what it is in the structure. */
export type Cell = Readonly<{
  paragraphs: readonly Text[]
  style: TextStyle
  x: number
  width: number
  node: StructureNode | null
}>

/** Where a row is set; `pad` is the air above and under its words. An open row goes on and has no line under it. */
export type RowPlace = Place & Readonly<{ pad: number; isOpen?: boolean; isContinued?: boolean }>

/** A page must hold the head of the table beside the row. */
const ROOM_FOR_HEAD = 60
/** Air between two paragraphs of one cell, in lines. */
const PARAGRAPH_GAP = 3

type SetLine = Readonly<{ line: Line; top: number }>
type SetCell = Readonly<{ cell: Cell; lines: readonly SetLine[]; height: number }>

function setCell(cell: Cell, place: Place): SetCell {
  const lines: SetLine[] = []
  let top = 0
  for (const [index, paragraph] of cell.paragraphs.entries()) {
    if (index > 0) top += PARAGRAPH_GAP
    for (const line of breakLines(paragraph, { fonts: place.fonts, style: cell.style, width: cell.width })) {
      lines.push({ line, top })
      top += cell.style.leading
    }
  }
  return { cell, lines, height: top }
}

function ruleAt(y: number, width: number): PageMark {
  return { mark: { kind: 'line', from: [0, y], to: [width, y], width: 0.6, ink: 'line' }, node: null }
}

type Slice = Readonly<{ from: number; to: number; pad: number }>

function markCell({ cell, lines }: SetCell, { from, to, pad }: Slice): readonly PageMark[] {
  return lines
    .filter(({ top }) => top >= from && top < to)
    .flatMap(({ line, top }) => markLine(line, pad + top - from, cell))
}

/** A row that no page could hold is cut between lines, in steps of the largest leading. */
function cutTallRow(cells: readonly SetCell[], height: number, place: RowPlace): readonly Strip[] {
  const step = Math.max(...cells.map(({ cell }) => cell.style.leading))
  const count = Math.ceil(height / step)
  return Array.from({ length: count }, (_, index): Strip => {
    const isLast = index === count - 1
    const first = index === 0 ? place.pad : 0
    const slice = { from: index * step, to: (index + 1) * step, pad: first }
    const marks = cells.flatMap((cell) => markCell(cell, slice))
    const tall = step + first + (isLast ? place.pad : 0)
    return {
      height: tall,
      spaceBefore: 0,
      marks: isLast ? [...marks, ruleAt(tall, place.width)] : marks,
      keepWithNext: index === 0 || index === count - 2,
    }
  })
}

/** A row of cells over a hairline: one strip, or several where it is taller than a page. */
export function measureRow(cells: readonly Cell[], place: RowPlace): readonly Strip[] {
  const { pad, width, paper, isOpen = false, isContinued = false } = place
  const set = cells.map((cell) => setCell(cell, place))
  const height = Math.max(...set.map((cell) => cell.height))
  if (height + 2 * pad > bodyHeight(paper) - ROOM_FOR_HEAD) return cutTallRow(set, height, place)
  const above = isContinued ? PARAGRAPH_GAP : pad
  const tall = above + height + (isOpen ? 0 : pad)
  const marks = set.flatMap((cell) => markCell(cell, { from: 0, to: tall, pad: above }))
  const under = isOpen ? [] : [ruleAt(tall, width)]
  return [{ height: tall, spaceBefore: 0, marks: [...marks, ...under], keepWithNext: false }]
}
