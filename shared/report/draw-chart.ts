import { assertNever } from '../assert-never.ts'
import type { ChartBlock } from './block.ts'
import { drawMapChart } from './draw-map-chart.ts'
import { drawTimelineChart } from './draw-timeline-chart.ts'
import { drawValuesChart } from './draw-values-chart.ts'
import type { Canvas, Drawing } from './drawing.ts'

/** Draws any chart as plain marks. */
export function drawChart(chart: ChartBlock, canvas: Canvas): Drawing {
  switch (chart.kind) {
    case 'chart-values':
      return drawValuesChart(chart, canvas)
    case 'chart-map':
      return drawMapChart(chart, canvas)
    case 'chart-timeline':
      return drawTimelineChart(chart, canvas)
    default:
      return assertNever(chart)
  }
}
