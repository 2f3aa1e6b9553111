import { sayCounted } from '../count-words.ts'
import { capitalise } from '../list-words.ts'
import type { TimelineChartBlock, TimelineMark } from './block.ts'
import { sayDay } from './say-day.ts'

function saySteps(marks: readonly TimelineMark[]): string {
  const [first, last] = [marks[0], marks.at(-1)]
  const done = marks.filter(({ isDone }) => isDone).length
  const span =
    first === undefined || last === undefined ? '' : ` between ${sayDay(first.day)} and ${sayDay(last.day)}`
  return `${sayCounted(marks.length, 'dated step')}${span}; ${done === 0 ? 'none' : sayCounted(done, 'step')} done so far.`
}

/** The dated steps of a plan as a picture; `undefined` where fewer than two have a date. */
export function buildTimelineChart(
  marks: readonly TimelineMark[],
  today: string,
): TimelineChartBlock | undefined {
  if (marks.length < 2) return undefined
  const sentence = saySteps(marks)
  return {
    kind: 'chart-timeline',
    section: 'plans',
    sentence: capitalise(sentence),
    today,
    marks,
  }
}
