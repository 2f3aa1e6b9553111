import type { Step } from '../workbook/plan.ts'
import { addMonths } from './add-months.ts'
import { countDays } from './count-days.ts'
import { orderSteps } from './order-steps.ts'

/** One step on the line; `number` is its place in the list, `level` how high it stands where others stand beside it. */
export type TimelineDot = Readonly<{ number: number; x: number; level: number; isDone: boolean }>

/** The first day of a month, `YYYY-MM-DD`. */
export type TimelineMonth = Readonly<{ day: string; x: number }>

/** A line of time with every dated step on it; every `x` is a length from the left. */
export type Timeline = Readonly<{
  dots: readonly TimelineDot[]
  months: readonly TimelineMonth[]
  todayX: number | null
  levels: number
}>

/** Lengths of the picture, in one unit: its width, the room at both ends, and how near dots and months may come. */
export type TimelineRoom = Readonly<{ width: number; edge: number; dot: number; month: number }>

/** Shorter spans than this would spread a week over the whole line. */
const LEAST_DAYS = 28
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60]

type Scale = (day: string) => number

/** A dot that would touch its neighbour climbs to the next free level. */
function placeDots(marks: readonly Omit<TimelineDot, 'level'>[], room: number): readonly TimelineDot[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const free = ends.findIndex((end) => mark.x - end >= room)
    const level = free < 0 ? ends.length : free
    ends[level] = mark.x
    return { ...mark, level }
  })
}

/** First days of months, every second or third only where their names would touch. */
function placeMonths(
  span: readonly [string, string],
  scale: Scale,
  room: TimelineRoom,
): readonly TimelineMonth[] {
  const [from, to] = span
  const perMonth = ((room.width - 2 * room.edge) / Math.max(1, countDays(from, to))) * 30.4
  const step = MONTH_STEPS.find((months) => months * perMonth >= room.month) ?? 120
  const months: TimelineMonth[] = []
  for (let day = addMonths(`${from.slice(0, 8)}01`, 1); day <= to; day = addMonths(day, step))
    months.push({ day, x: scale(day) })
  return months.filter(({ x }) => x >= room.month / 2 && x <= room.width - room.month / 2)
}

/** Lays the dated steps of a plan out on a line of time; `undefined` where fewer than two have a day. */
export function layOutTimeline(
  steps: readonly Step[],
  today: string,
  room: TimelineRoom,
): Timeline | undefined {
  const dated = orderSteps(steps).flatMap(({ due, done }, index) =>
    due === null ? [] : [{ number: index + 1, due, isDone: done !== null }],
  )
  const [first, last] = [dated[0]?.due, dated.at(-1)?.due]
  if (first === undefined || last === undefined || dated.length < 2) return undefined
  const from = today < first && countDays(today, first) <= LEAST_DAYS ? today : first
  const days = Math.max(LEAST_DAYS, countDays(from, last))
  const to = countDays(from, last) >= LEAST_DAYS ? last : addMonths(from, 1)
  const scale: Scale = (day) => room.edge + (countDays(from, day) / days) * (room.width - 2 * room.edge)
  const dots = placeDots(
    dated.map(({ number, due, isDone }) => ({ number, x: scale(due), isDone })),
    room.dot,
  )
  return {
    dots,
    months: placeMonths([from, to], scale, room),
    todayX: today >= from && countDays(from, today) <= days ? scale(today) : null,
    levels: Math.max(...dots.map(({ level }) => level)) + 1,
  }
}
