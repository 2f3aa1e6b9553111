import type { MapChartBlock, MapMark } from './block.ts'
import { type Canvas, type Drawing, type Mark, stroke, word, wrapWords } from './drawing.ts'

const SIDE = 74
const PAD = 9
const LABEL = 9.2
const LINE = 11.4
const BETWEEN = 3
const DOT_STEP = 11
/** The sign before a name. */
const SIGN = 12
const LEAST_CELL = 44

type Spot = Readonly<{ mark: MapMark; lines: readonly string[]; height: number }>
type Cell = Readonly<{ spots: readonly Spot[]; others: number; height: number }>

function dotsAcross(width: number): number {
  return Math.max(1, Math.floor((width - 2 * PAD) / DOT_STEP))
}

function weightOf({ mark }: MapMark): 'bold' | 'regular' {
  return mark === 'shown' ? 'bold' : 'regular'
}

function fillCell(marks: readonly MapMark[], width: number, { measure }: Canvas): Cell {
  const named = marks.filter(({ mark }) => mark !== 'other')
  const spots = named.map((mark): Spot => {
    const fits = (text: string): number => measure(text, LABEL, weightOf(mark))
    const lines = wrapWords(mark.name, width - 2 * PAD - SIGN, fits)
    return { mark, lines, height: lines.length * LINE + BETWEEN }
  })
  const others = marks.length - named.length
  const words = spots.reduce((sum, { height }) => sum + height, 0)
  const dots = Math.ceil(others / dotsAcross(width)) * DOT_STEP
  return { spots, others, height: Math.max(LEAST_CELL, 2 * PAD + words + dots) }
}

/** A full dot for a path on the table, a square for the present work: told apart without colour. */
function drawSpot({ mark, lines }: Spot, x: number, top: number): Mark[] {
  const y = top + LINE / 2
  const sign: Mark =
    mark.mark === 'shown'
      ? { kind: 'dot', x: x + 4, y, radius: 3.7, fill: 'accent', stroke: 'accent' }
      : { kind: 'box', x: x + 1, y: y - 3, width: 6, height: 6, fill: 'paper', stroke: 'ink' }
  const weight = weightOf(mark)
  return [
    sign,
    ...lines.map((line, index) => word([x + SIGN, y + 3.1 + index * LINE], line, { size: LABEL, weight })),
  ]
}

type Corner = Readonly<{ left: number; top: number; width: number }>

function drawCell({ spots, others }: Cell, { left, top, width }: Corner): Mark[] {
  let below = top + PAD
  const marks = spots.flatMap((spot) => {
    const drawn = drawSpot(spot, left + PAD, below)
    below += spot.height
    return drawn
  })
  const across = dotsAcross(width)
  const dots = Array.from({ length: others }, (_, index): Mark => {
    const x = left + PAD + 4 + (index % across) * DOT_STEP
    const y = below + 5 + Math.floor(index / across) * DOT_STEP
    return { kind: 'dot', x, y, radius: 2.7, fill: 'paper', stroke: 'quiet' }
  })
  return [...marks, ...dots]
}

type Row = Readonly<{ top: number; height: number; row: 0 | 1 | 2; cells: readonly Cell[] }>

function placeRows(marks: readonly MapMark[], width: number, canvas: Canvas): readonly Row[] {
  let top = 0
  return ([2, 1, 0] as const).map((row) => {
    const inRow = marks.filter((mark) => mark.row === row)
    const cells = [0, 1, 2].map((column) =>
      fillCell(
        inRow.filter((mark) => mark.column === column),
        width,
        canvas,
      ),
    )
    const height = Math.max(...cells.map((cell) => cell.height))
    const placed = { top, height, row, cells }
    top += height
    return placed
  })
}

function drawGrid(rows: readonly Row[], width: number, height: number): Mark[] {
  const edges = [0, ...rows.map((row) => row.top + row.height)]
  return [
    ...edges.map((y) => stroke([SIDE, y], [SIDE + 3 * width, y])),
    ...[0, 1, 2, 3].map((column) => stroke([SIDE + column * width, 0], [SIDE + column * width, height])),
  ]
}

/** Nine cells, fit across and readiness up; a path stands in its cell, and inside a cell no order is meant. */
export function drawMapChart({ marks, columns, rows: rowNames }: MapChartBlock, canvas: Canvas): Drawing {
  const width = (canvas.width - SIDE) / 3
  const rows = placeRows(marks, width, canvas)
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  return {
    width: canvas.width,
    height: height + 16,
    marks: [
      ...drawGrid(rows, width, height),
      ...rows.map(({ top, height: tall, row }) =>
        word([SIDE - 8, top + tall / 2 + 3.2], rowNames[row], { ink: 'quiet', anchor: 'end' }),
      ),
      ...columns.map((name, column) =>
        word([SIDE + (column + 0.5) * width, height + 12], name, { ink: 'quiet', anchor: 'middle' }),
      ),
      ...rows.flatMap(({ top, cells }) =>
        cells.flatMap((cell, column) => drawCell(cell, { left: SIDE + column * width, top, width })),
      ),
    ],
  }
}
