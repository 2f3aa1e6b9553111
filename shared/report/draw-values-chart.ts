import type { ValueMark, ValuesChartBlock } from './block.ts'
import { type Canvas, cutToWidth, type Drawing, type Mark, stroke, word } from './drawing.ts'

const ROW = 16.2
const SIZE = 10
const PLACE_WIDTH = 24
const GAP = 12

type Scale = (utility: number) => number

function scaleFor(values: readonly ValueMark[], left: number, right: number): Scale {
  const low = Math.min(0, ...values.map((value) => value.low))
  const high = Math.max(0, ...values.map((value) => value.high))
  const span = high - low || 1
  return (utility) => left + ((utility - low) / span) * (right - left)
}

function drawRow(value: ValueMark, index: number, scale: Scale, label: string): Mark[] {
  const middle = index * ROW + ROW / 2
  return [
    word([0, middle + 3.4], value.place, { size: SIZE, ink: 'quiet' }),
    word([PLACE_WIDTH, middle + 3.4], label, { size: SIZE }),
    stroke([scale(value.low), middle], [scale(value.high), middle], { width: 1.2, ink: 'ink' }),
    { kind: 'dot', x: scale(value.at), y: middle, radius: 3.7, fill: 'accent', stroke: 'accent' },
  ]
}

function drawMiddle(x: number, { canvas, height, middle }: Bottom): Mark[] {
  const half = canvas.measure(middle, 8.5, 'regular') / 2
  const label = Math.min(x, canvas.width - half)
  return [
    stroke([x, 0], [x, height], { width: 0.8 }),
    word([label, height + 10], middle, { size: 8.5, ink: 'quiet', anchor: 'middle' }),
  ]
}

type Bottom = Readonly<{ canvas: Canvas; height: number; middle: string }>

/** Places, names, a dot for each value and a line for its range, around the middle of the person's answers. */
export function drawValuesChart({ values, middle }: ValuesChartBlock, canvas: Canvas): Drawing {
  const fits = (text: string): number => canvas.measure(text, SIZE, 'regular')
  const room = canvas.width * 0.5 - PLACE_WIDTH
  const labels = values.map(({ name }) => cutToWidth(name, room, fits))
  const left = PLACE_WIDTH + Math.max(0, ...labels.map(fits)) + GAP
  const scale = scaleFor(values, left, canvas.width - 4)
  const height = values.length * ROW
  return {
    width: canvas.width,
    height: height + 13,
    marks: [
      ...drawMiddle(scale(0), { canvas, height, middle }),
      ...values.flatMap((value, index) => drawRow(value, index, scale, labels[index] ?? value.name)),
    ],
  }
}
