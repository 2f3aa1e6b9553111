import type { TimelineChartBlock, TimelineMark } from './block.ts'
import { type Canvas, type Drawing, type Mark, stroke, word } from './drawing.ts'
import { sayShortMonth } from './say-day.ts'

const DAY = 86_400_000
const RADIUS = 7
const LEVEL = 16
const EDGE = 12

type Placed = Readonly<{ mark: TimelineMark; x: number; level: number }>
type Scale = (day: number) => number

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

/** Dots that would touch climb to the next level. */
function placeMarks(marks: readonly TimelineMark[], scale: Scale): readonly Placed[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const x = scale(dayNumber(mark.day))
    const free = ends.findIndex((end) => x - end >= 2 * RADIUS + 2)
    const level = free < 0 ? ends.length : free
    ends[level] = x
    return { mark, x, level }
  })
}

function monthAfter(year: number, month: number, step: number): readonly [number, number] {
  const next = year * 12 + month + step
  return [Math.floor(next / 12), next % 12]
}

/** First days of months between two days, thinned so that the labels do not touch. */
function monthTicks(
  from: number,
  to: number,
  width: number,
): readonly Readonly<{ day: number; label: string }>[] {
  const months = Math.max(1, (to - from) / 30.44)
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => (months / size) * 52 <= width) ?? 240
  const ticks: { day: number; label: string }[] = []
  const start = new Date(from * DAY)
  let [year, month] = [start.getUTCFullYear(), (Math.floor(start.getUTCMonth() / step) * step) % 12]
  for (let day = Date.UTC(year, month) / DAY; day <= to; day = Date.UTC(year, month) / DAY) {
    if (day >= from) ticks.push({ day, label: `${sayShortMonth(month)} ${year}` })
    ;[year, month] = monthAfter(year, month, step)
  }
  return ticks
}

function heightOf({ level }: Placed, base: number): number {
  return base - 14 - level * LEVEL
}

function drawStem(step: Placed, base: number): Mark {
  return stroke([step.x, base], [step.x, heightOf(step, base) + RADIUS], { ink: 'line' })
}

function drawDot(step: Placed, base: number): Mark[] {
  const { mark, x } = step
  const y = heightOf(step, base)
  const fill = mark.isDone ? 'accent' : 'paper'
  return [
    { kind: 'dot', x, y, radius: RADIUS, fill, stroke: 'accent' },
    word([x, y + 2.9], `${mark.number}`, {
      size: 8,
      weight: 'bold',
      ink: mark.isDone ? 'paper' : 'ink',
      anchor: 'middle',
    }),
  ]
}

function drawToday(x: number, base: number): Mark[] {
  return [
    stroke([x, 4], [x, base], { width: 1, ink: 'ink' }),
    word([x + 3, 9], 'made', { size: 8, ink: 'quiet' }),
  ]
}

/** Numbered dots over a line of months: a full dot is done, a hollow one still to do. */
export function drawTimelineChart({ marks, today }: TimelineChartBlock, { width }: Canvas): Drawing {
  const days = marks.map(({ day }) => dayNumber(day))
  const [from, last] = [Math.min(...days), Math.max(...days)]
  const to = Math.max(last, from + 28)
  const scale: Scale = (day) => EDGE + ((day - from) / (to - from)) * (width - 2 * EDGE)
  const placed = placeMarks(marks, scale)
  const levels = Math.max(...placed.map(({ level }) => level)) + 1
  const base = 16 + levels * LEVEL + 6
  const now = dayNumber(today)
  return {
    width,
    height: base + 16,
    marks: [
      stroke([0, base], [width, base], { width: 1, ink: 'ink' }),
      ...monthTicks(from, to, width - 2 * EDGE).flatMap(({ day, label }) => [
        stroke([scale(day), base], [scale(day), base + 4], { width: 0.8, ink: 'ink' }),
        word([scale(day), base + 13], label, { size: 8.5, ink: 'quiet', anchor: 'middle' }),
      ]),
      ...(now >= from && now <= to ? drawToday(scale(now), base) : []),
      ...placed.map((step) => drawStem(step, base)),
      ...placed.flatMap((step) => drawDot(step, base)),
    ],
  }
}
