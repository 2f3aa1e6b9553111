import type { SummaryBlock, TableBlock, Text } from '../../shared/report/block.ts'
import { plain } from '../../shared/report/text.ts'
import { type Cell, measureRow } from './measure-row.ts'
import type { Place } from './measure-text.ts'
import { STYLES } from './page-style.ts'
import type { Strip, StructureNode } from './strip.ts'

const GUTTER = 12

type Column = Readonly<{ x: number; width: number }>

function placeColumns(shares: readonly number[], width: number): readonly Column[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  const room = width - GUTTER * (shares.length - 1)
  let x = 0
  return shares.map((share) => {
    const column = { x, width: (share / sum) * room }
    x += column.width + GUTTER
    return column
  })
}

function headCells({ columns }: TableBlock, places: readonly Column[], row: StructureNode | null): Cell[] {
  return places.map(({ x, width }, index) => ({
    paragraphs: [plain(columns[index]?.title ?? '')],
    style: STYLES.head,
    x,
    width,
    node: row === null ? null : { role: 'TH', parent: row, scope: 'Column' },
  }))
}

function rowCells(texts: readonly Text[], places: readonly Column[], row: StructureNode): Cell[] {
  return places.map(({ x, width }, index) => ({
    paragraphs: [texts[index] ?? plain('–')],
    style: STYLES.cell,
    x,
    width,
    node: index === 0 ? { role: 'TH', parent: row, scope: 'Row' } : { role: 'TD', parent: row },
  }))
}

/** The last two rows stay together, so that no page opens with a row alone. */
function keepEnds(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 2 && strip.height < 120 ? { ...strip, keepWithNext: true } : strip,
  )
}

/** A table by rows; its head stays with the first row and is drawn again on every further page. */
export function measureTable(block: TableBlock, place: Place): readonly Strip[] {
  const table: StructureNode = { role: 'Table', parent: place.root, alt: block.caption }
  const places = placeColumns(
    block.columns.map(({ share }) => share),
    place.width,
  )
  const head = measureRow(headCells(block, places, { role: 'TR', parent: table }), place)
  const [again] = measureRow(headCells(block, places, null), place)
  const rows = block.rows.flatMap((texts) =>
    measureRow(rowCells(texts, places, { role: 'TR', parent: table }), place),
  )
  const repeated = again === undefined ? rows : rows.map((strip) => ({ ...strip, header: again }))
  return [...head.map((strip) => ({ ...strip, spaceBefore: 3, keepWithNext: true })), ...keepEnds(repeated)]
}

/** Terms left, their lines right, a hairline under each. */
export function measureSummary({ items, termShare }: SummaryBlock, place: Place): readonly Strip[] {
  const list: StructureNode = { role: 'L', parent: place.root }
  const [left, right] = placeColumns([termShare, 100 - termShare], place.width)
  if (left === undefined || right === undefined) return []
  const strips = items.flatMap(({ term, lines }) => {
    const entry: StructureNode = { role: 'LI', parent: list }
    const cells: Cell[] = [
      { ...left, paragraphs: [plain(term)], style: STYLES.head, node: { role: 'Lbl', parent: entry } },
      { ...right, paragraphs: lines, style: STYLES.cell, node: { role: 'LBody', parent: entry } },
    ]
    return measureRow(cells, place)
  })
  return keepEnds(strips).map((strip, index) => (index === 0 ? { ...strip, spaceBefore: 3 } : strip))
}
