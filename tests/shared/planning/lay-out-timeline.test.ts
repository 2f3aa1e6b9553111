import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/planning/add-days.ts'
import { layOutTimeline, type TimelineRoom } from '../../../shared/planning/lay-out-timeline.ts'
import type { Step } from '../../../shared/workbook/plan.ts'

const TODAY = '2026-11-23'
const room: TimelineRoom = { width: 400, edge: 10, dot: 16, month: 50 }

function steps(...days: readonly (number | null)[]): readonly Step[] {
  return days.map((day, index) => ({
    id: `step-${index}`,
    text: 'Talk.',
    due: day === null ? null : addDays(TODAY, day),
    done: null,
    origin: { kind: 'own' },
  }))
}

describe('the timeline', () => {
  test('needs two dated steps', () => {
    expect(layOutTimeline(steps(5, null), TODAY, room)).toBeUndefined()
  })

  test('numbers the steps as the list does', () => {
    const timeline = layOutTimeline(steps(90, null, 5), TODAY, room)
    expect(timeline?.dots.map(({ number }) => number)).toEqual([1, 2])
  })

  test('begins today where the first step is near', () => {
    expect(layOutTimeline(steps(5, 90), TODAY, room)?.todayX).toBe(room.edge)
  })

  test('leaves today out where all steps are long past', () => {
    expect(layOutTimeline(steps(-900, -700), TODAY, room)?.todayX).toBeNull()
  })

  test('lifts a step that would touch its neighbour', () => {
    const timeline = layOutTimeline(steps(5, 5, 90), TODAY, room)
    expect(timeline?.dots.map(({ level }) => level)).toEqual([0, 1, 0])
    expect(timeline?.levels).toBe(2)
  })
})

test('nothing on the timeline overlaps or leaves it, wherever the steps lie', () => {
  const widths = fc.integer({ min: 160, max: 900 })
  const days = fc.array(fc.integer({ min: -400, max: 3_600 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(days, widths, (offsets, width) => {
      const timeline = layOutTimeline(steps(...offsets), TODAY, { ...room, width })
      const dots = timeline?.dots ?? []
      expect(dots).toHaveLength(offsets.length)
      for (const dot of dots) {
        expect(dot.x).toBeGreaterThanOrEqual(room.edge - 0.001)
        expect(dot.x).toBeLessThanOrEqual(width - room.edge + 0.001)
        const beside = dots.filter(({ number, level }) => number !== dot.number && level === dot.level)
        for (const { x } of beside) expect(Math.abs(x - dot.x)).toBeGreaterThanOrEqual(room.dot - 0.001)
      }
      const months = timeline?.months ?? []
      for (const [index, month] of months.entries()) {
        const next = months[index + 1]
        if (next !== undefined) expect(next.x - month.x).toBeGreaterThanOrEqual(room.month * 0.9)
      }
    }),
  )
})
