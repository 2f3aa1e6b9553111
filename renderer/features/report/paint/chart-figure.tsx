import type { ChartBlock } from '../../../../shared/report/block.ts'
import { drawChart } from '../../../../shared/report/draw-chart.ts'
import { useTextWidth } from '../../../ui/use-text-width.ts'
import { DrawingPicture } from './drawing-picture.tsx'
import { measureText } from './measure-text.ts'

/** A chart is drawn in points, its words at 9.5 of them; at this scale they are as large as the small text around. */
const SCALE = 1.6

/** A chart at the width there is, with the sentence that says the same. */
export function ChartFigure({ chart }: { readonly chart: ChartBlock }) {
  const [ref, width] = useTextWidth<HTMLElement>()
  return (
    <figure ref={ref} className="report-chart">
      {width > 0 && (
        <DrawingPicture
          drawing={drawChart(chart, { width: Math.max(width / SCALE, 180), measure: measureText })}
        />
      )}
      <figcaption>{chart.sentence}</figcaption>
    </figure>
  )
}
