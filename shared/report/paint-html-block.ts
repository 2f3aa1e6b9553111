import { assertNever } from '../assert-never.ts'
import type { Block, ChartBlock, QuestionBlock, SummaryBlock, TableBlock, Text } from './block.ts'
import { drawChart } from './draw-chart.ts'
import type { MeasureText } from './drawing.ts'
import { escapeHtml } from './escape-html.ts'
import { paintSvg } from './paint-svg.ts'

/** A browser has the last word on widths; half an em a letter is near enough to place labels. */
const guessWidth: MeasureText = (text, size, weight) => text.length * size * (weight === 'bold' ? 0.54 : 0.5)

const CHART_WIDTHS = { 'chart-values': 320, 'chart-map': 640, 'chart-timeline': 640 } as const

function paintText(text: Text): string {
  return text
    .map((run) => {
      const words = escapeHtml(run.text).replaceAll('\n', '<br>')
      const weighed = run.weight === 'bold' ? `<strong>${words}</strong>` : words
      return run.tone === 'quiet' ? `<span class="quiet">${weighed}</span>` : weighed
    })
    .join('')
}

function paintTable({ caption, columns, rows }: TableBlock): string {
  const heads = columns.map(
    ({ title, share }) => `<th scope="col" style="width:${share}%">${escapeHtml(title)}</th>`,
  )
  const body = rows.map(([first, ...cells]) => {
    const rest = cells.map((cell) => `<td>${paintText(cell)}</td>`).join('')
    return `<tr><th scope="row">${paintText(first ?? [])}</th>${rest}</tr>`
  })
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function paintSummary({ items, termShare }: SummaryBlock): string {
  const parts = items.map(
    ({ term, lines }) =>
      `<div><dt>${escapeHtml(term)}</dt>${lines.map((line) => `<dd>${paintText(line)}</dd>`).join('')}</div>`,
  )
  return `<dl style="--terms:${termShare}%">${parts.join('')}</dl>`
}

function paintChart(chart: ChartBlock): string {
  const drawing = drawChart(chart, { width: CHART_WIDTHS[chart.kind], measure: guessWidth })
  return `<figure class="${chart.kind}">${paintSvg(drawing)}<figcaption>${escapeHtml(chart.sentence)}</figcaption></figure>`
}

function paintQuestion({ number, text, lines }: QuestionBlock): string {
  return `<div class="question"><p>${number}. ${escapeHtml(text).replaceAll('\n', '<br>')}</p><div class="answer" style="min-height:${lines * 1.5}em"><span class="hidden">Room for your answer</span></div></div>`
}

function paintParagraph(style: string, text: Text): string {
  return `<p${style === 'plain' ? '' : ` class="${style}"`}>${paintText(text)}</p>`
}

/** One block as HTML. */
export function paintHtmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return paintParagraph(block.style, block.text)
    case 'list': {
      const tag = block.numbered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${paintText(item)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return paintTable(block)
    case 'summary':
      return paintSummary(block)
    case 'chart-values':
    case 'chart-map':
    case 'chart-timeline':
      return paintChart(block)
    case 'question':
      return paintQuestion(block)
    case 'page-break':
      return '<hr>'
    case 'group':
      return block.blocks.map(paintHtmlBlock).join('\n')
    case 'columns':
      return `<div class="columns" style="--left:${block.leftShare}fr;--right:${100 - block.leftShare}fr"><div>${block.left.map(paintHtmlBlock).join('\n')}</div><div>${block.right.map(paintHtmlBlock).join('\n')}</div></div>`
    default:
      return assertNever(block)
  }
}
