import { layOutTimeline, type Timeline, type TimelineDot } from '../../../shared/planning/lay-out-timeline.ts'
import { sayShortDay } from '../../../shared/report/say-day.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'
import { useTextWidth } from '../../ui/use-text-width.ts'
import { today } from '../../workbook/now.ts'

const RADIUS = 12
const LEVEL = 30
const TOP = 26
const ROOM = { edge: 24, dot: 2 * RADIUS + 4, month: 76 }

/** "Dec 2026", then "Feb 2027", then "Apr": the year stands where it is another than before. */
function sayMonth(day: string, before: string | undefined): string {
  const [, month = '', year = ''] = sayShortDay(day).split(' ')
  return before?.startsWith(year) === true ? month : `${month} ${year}`
}

/** The dated steps on a line of time. The list below holds the same facts, so readers of the page skip the picture. */
export function TimelinePicture({ plan }: { readonly plan: Plan }) {
  const [ref, width] = useTextWidth<HTMLElement>()
  const timeline = layOutTimeline(plan.steps, today(), { ...ROOM, width: Math.max(width, 200) })
  return (
    <figure ref={ref} className="timeline">
      {timeline !== undefined && width > 0 && <Drawing timeline={timeline} width={width} />}
      {timeline !== undefined && (
        <figcaption>
          Numbers are the steps below. A full circle is done, an open one is still to do.
        </figcaption>
      )}
    </figure>
  )
}

function heightOf({ level }: TimelineDot, base: number): number {
  return base - 22 - level * LEVEL
}

/** Stems go first, so that none of them runs through a circle. */
function Drawing({ timeline, width }: { readonly timeline: Timeline; readonly width: number }) {
  const base = TOP + timeline.levels * LEVEL + 8
  return (
    <svg viewBox={`0 0 ${width} ${base + 32}`} aria-hidden="true" focusable="false">
      <line className="timeline-axis" x1={0} y1={base} x2={width} y2={base} />
      {timeline.months.map(({ day, x }, index) => (
        <g key={day}>
          <line className="timeline-axis" x1={x} y1={base} x2={x} y2={base + 6} />
          <text x={x} y={base + 24} textAnchor="middle">
            {sayMonth(day, timeline.months[index - 1]?.day)}
          </text>
        </g>
      ))}
      {timeline.todayX !== null && <Today x={timeline.todayX} base={base} />}
      {timeline.dots.map((dot) => (
        <line
          key={dot.number}
          className="timeline-stem"
          x1={dot.x}
          y1={heightOf(dot, base)}
          x2={dot.x}
          y2={base}
        />
      ))}
      {timeline.dots.map((dot) => (
        <Dot key={dot.number} dot={dot} base={base} />
      ))}
    </svg>
  )
}

function Today({ x, base }: { readonly x: number; readonly base: number }) {
  return (
    <g>
      <line className="timeline-today" x1={x} y1={TOP - 6} x2={x} y2={base} />
      <text x={x} y={TOP - 12} textAnchor="middle">
        today
      </text>
    </g>
  )
}

function Dot({ dot, base }: { readonly dot: TimelineDot; readonly base: number }) {
  const y = heightOf(dot, base)
  return (
    <g className={dot.isDone ? 'timeline-dot timeline-dot-done' : 'timeline-dot'}>
      <circle cx={dot.x} cy={y} r={RADIUS} />
      <text x={dot.x} y={y + 5} textAnchor="middle">
        {dot.number}
      </text>
    </g>
  )
}
