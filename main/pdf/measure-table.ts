import type { SummaryBlock, TableBlock, Text } from '../../shared/report/block.ts'
import { plain } from '../../shared/report/text.ts'
import { type Cell, measureRow } from './measure-row.ts'
import { keepAll, type Place } from './measure-text.ts'
import { STYLES, type TextStyle } from './page-style.ts'
import type { Strip, StructureNode } from './strip.ts'

/** Air between columns, less where there is little room. */
const GUTTERS = { wide: 12, narrow: 8 } as const
const NARROW = 300

type Column = Readonly<{ x: number; width: number }>

function placeColumns(shares: readonly number[], width: number): readonly Column[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const gutter = width < NARROW ? GUTTERS.narrow : GUTTERS.wide
  const room = width - gutter * (shares.length - 1)
  let x = 0
  return shares.map((share) => {
    const column = { x, width: (share / sum) * room }
    x += column.width + gutter
    return column
  })
}

const DENSITIES = {
  plain: { cell: STYLES.cell, head: STYLES.head, pad: 4.6 },
  compact: { cell: STYLES.compact, head: STYLES.compactHead, pad: 3.8 },
} as const

function headCells(
  { columns, density }: TableBlock,
  places: readonly Column[],
  row: StructureNode | null,
): Cell[] {
  return places.map(({ x, width }, index) => ({
    paragraphs: [plain(columns[index]?.title ?? '')],
    style: DENSITIES[density].head,
    x,
    width,
    node: row === null ? null : { role: 'TH', parent: row, scope: 'Column' },
  }))
}

type Row = Readonly<{
  texts: readonly Text[]
  places: readonly Column[]
  style: TextStyle
  node: StructureNode
}>

function rowCells({ texts, places, style, node }: Row): Cell[] {
  return places.map(({ x, width }, index) => ({
    paragraphs: [texts[index] ?? plain('–')],
    style,
    x,
    width,
    node: index === 0 ? { role: 'TH', parent: node, scope: 'Row' } : { role: 'TD', parent: node },
  }))
}

/** Rows up to this height are held to their neighbours. */
const SHORT = 120

/** The first two rows stay together, and the last two, so that no page ends or opens with a row alone. */
function keepEnds(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => {
    const isEnd = index === 0 || index === strips.length - 2
    return isEnd && strip.height < SHORT && strips.length > 1 ? { ...strip, keepWithNext: true } : strip
  })
}

/** A table by rows; its head stays with the first row and is drawn again on every further page. */
export function measureTable(block: TableBlock, place: Place): readonly Strip[] {
  const table: StructureNode = { role: 'Table', parent: place.root, alt: block.caption }
  const places = placeColumns(
    block.columns.map(({ share }) => share),
    place.width,
  )
  const { cell, pad } = DENSITIES[block.density]
  const room = { ...place, pad }
  const head = measureRow(headCells(block, places, { role: 'TR', parent: table }), room)
  const [again] = measureRow(headCells(block, places, null), room)
  const rows = block.rows.flatMap((texts) =>
    measureRow(rowCells({ texts, places, style: cell, node: { role: 'TR', parent: table } }), room),
  )
  const repeated = again === undefined ? rows : rows.map((strip) => ({ ...strip, header: again }))
  return [...head.map((strip) => ({ ...strip, spaceBefore: 3, keepWithNext: true })), ...keepEnds(repeated)]
}

/** So many paragraphs stay in one piece; a longer entry may go on over the page between two of them. */
const WHOLE = 3

type Entry = Readonly<{ term: string; lines: readonly Text[]; list: StructureNode }>

/** One term with its lines; a long one is a row for each paragraph, the first two and the last two held together. */
function measureEntry(
  { term, lines, list }: Entry,
  columns: readonly [Column, Column],
  place: Place,
): readonly Strip[] {
  const [left, right] = columns
  const entry: StructureNode = { role: 'LI', parent: list }
  const body: StructureNode = { role: 'LBody', parent: entry }
  const label: Cell = {
    ...left,
    paragraphs: [plain(term)],
    style: STYLES.head,
    node: { role: 'Lbl', parent: entry },
  }
  const parts = lines.length > WHOLE ? lines.map((line) => [line]) : [lines]
  return parts.flatMap((paragraphs, index) => {
    const isOpen = index < parts.length - 1
    const cell: Cell = { ...right, paragraphs, style: STYLES.cell, node: body }
    const room = { ...place, pad: DENSITIES.plain.pad, isOpen, isContinued: index > 0 }
    const strips = measureRow(index === 0 ? [label, cell] : [cell], room)
    const isHeld = isOpen && (index === 0 || index === parts.length - 2)
    return isHeld ? keepAll(strips) : strips
  })
}

/** Terms left, their lines right, a hairline under each. */
export function measureSummary({ items, termShare }: SummaryBlock, place: Place): readonly Strip[] {
  const list: StructureNode = { role: 'L', parent: place.root }
  const [left, right] = placeColumns([termShare, 100 - termShare], place.width)
  if (left === undefined || right === undefined) return []
  const strips = items.flatMap(({ term, lines }) => measureEntry({ term, lines, list }, [left, right], place))
  return keepEnds(strips).map((strip, index) => (index === 0 ? { ...strip, spaceBefore: 3 } : strip))
}
