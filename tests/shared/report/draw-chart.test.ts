import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimelineChartBlock } from '../../../shared/report/block.ts'
import { drawChart } from '../../../shared/report/draw-chart.ts'
import { cutToWidth, type Drawing, type Mark, wrapWords } from '../../../shared/report/drawing.ts'
import { flatBlocks, personWithCanaries, reportOf } from './person.ts'

const measure = (text: string, size: number): number => text.length * size * 0.5
const charts = flatBlocks(reportOf(personWithCanaries()).blocks).filter(
  (block) => block.kind === 'chart-values' || block.kind === 'chart-map' || block.kind === 'chart-timeline',
)

function edges(mark: Mark): readonly (readonly [number, number])[] {
  if (mark.kind === 'line') return [mark.from, mark.to]
  if (mark.kind === 'box')
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ]
  if (mark.kind === 'dot')
    return [
      [mark.x - mark.radius, mark.y - mark.radius],
      [mark.x + mark.radius, mark.y + mark.radius],
    ]
  const width = measure(mark.text, mark.size)
  const left = mark.x - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor]
  return [
    [left, mark.y - mark.size * 0.7],
    [left + width, mark.y],
  ]
}

function expectInside({ width, height, marks }: Drawing): void {
  for (const [x, y] of marks.flatMap(edges)) {
    expect(x).toBeGreaterThanOrEqual(-18)
    expect(x).toBeLessThanOrEqual(width + 18)
    expect(y).toBeGreaterThanOrEqual(-1)
    expect(y).toBeLessThanOrEqual(height + 1)
  }
}

describe('charts', () => {
  it('are three kinds in a full report', () => {
    expect(new Set(charts.map(({ kind }) => kind)).size).toBe(3)
  })

  it('stay inside their own frame, at any width', () => {
    for (const chart of charts)
      for (const width of [200, 330, 504]) expectInside(drawChart(chart, { width, measure }))
  })

  it('draw every path of the map as one sign', () => {
    const map = charts.find((chart) => chart.kind === 'chart-map')
    if (map?.kind !== 'chart-map') throw new Error('no map')
    const { marks } = drawChart(map, { width: 504, measure })
    const signs = marks.filter(({ kind }) => kind === 'dot' || kind === 'box')
    expect(signs).toHaveLength(map.marks.length)
  })

  it('number every dated step, never one on top of another', () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map((after) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 30 }), (days) => {
        const marks = days
          .toSorted()
          .map((day, index) => ({ number: index + 1, text: '', day, isDone: index % 2 === 0 }))
        const block: TimelineChartBlock = {
          kind: 'chart-timeline',
          section: 'plans',
          sentence: '',
          today: '2026-11-22',
          marks,
        }
        const drawing = drawChart(block, { width: 504, measure })
        const dots = drawing.marks.flatMap((mark) => (mark.kind === 'dot' ? [mark] : []))
        expect(dots).toHaveLength(days.length)
        for (const [index, one] of dots.entries())
          for (const other of dots.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * one.radius)
        expectInside(drawing)
      }),
    )
  })

  it('cut a long name with an ellipsis and wrap it into two lines at most', () => {
    const fits = (text: string): number => text.length
    expect(cutToWidth('short', 10, fits)).toBe('short')
    expect(cutToWidth('a long name indeed', 10, fits)).toBe('a long na…')
    expect(wrapWords('one two three four five', 10, fits)).toEqual(['one two', 'three fou…'])
    expect(wrapWords('one two', 10, fits)).toEqual(['one two'])
  })
})
