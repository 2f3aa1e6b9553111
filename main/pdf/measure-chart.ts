import type { ChartBlock } from '../../shared/report/block.ts'
import { drawChart } from '../../shared/report/draw-chart.ts'
import type { Mark } from '../../shared/report/drawing.ts'
import { plain } from '../../shared/report/text.ts'
import type { FontName } from './find-font.ts'
import { measureText, type Place } from './measure-text.ts'
import { PROSE_WIDTH, STYLES } from './page-style.ts'
import { printableText } from './printable-text.ts'
import type { PageMark, Strip, StructureNode } from './strip.ts'

const FACES = { regular: 'sans', bold: 'sans-bold' } as const satisfies Record<string, FontName>
const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const

/** The order of values needs no more room than this to be read. */
const WIDEST = { 'chart-values': 400, 'chart-map': 600, 'chart-timeline': 600 } as const

function toPageMark(mark: Mark, place: Place, node: StructureNode): PageMark {
  if (mark.kind !== 'text') return { mark, node }
  const font = FACES[mark.weight]
  const { metrics } = place.fonts[font]
  const text = printableText(mark.text, metrics)
  const x = mark.x - metrics.widthOf(text, mark.size) * ANCHORS[mark.anchor]
  return { mark: { kind: 'text', x, y: mark.y, text, font, size: mark.size, ink: mark.ink }, node }
}

/** A picture and, kept with it, the sentence with the same facts. */
export function measureChart(chart: ChartBlock, place: Place): readonly Strip[] {
  const { width, height, marks } = drawChart(chart, {
    width: Math.min(place.width, WIDEST[chart.kind]),
    measure: (text, size, weight) => place.fonts[FACES[weight]].metrics.widthOf(text, size),
  })
  const node: StructureNode = { role: 'Figure', parent: place.root, alt: chart.sentence }
  const figure: Strip = {
    height,
    spaceBefore: 8,
    marks: marks.map((mark) => toPageMark(mark, place, node)),
    keepWithNext: true,
  }
  const sentence = measureText(
    plain(chart.sentence),
    { style: STYLES.quiet, x: 0, node: { role: 'P', parent: place.root } },
    { fonts: place.fonts, width: Math.min(place.width, Math.max(width, PROSE_WIDTH)), spaceBefore: 5 },
  )
  return [figure, ...sentence]
}
