import { assertNever } from '../assert-never.ts'
import type { Block, ChartBlock, TableBlock } from './block.ts'
import { wordsOf } from './text.ts'

function tableText({ columns, rows }: TableBlock): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(wordsOf))]
  return lines.map((cells) => cells.join(' | ')).join('\n')
}

function chartText(chart: ChartBlock): string {
  switch (chart.kind) {
    case 'chart-values':
      return chart.values.map(({ place, name }) => `${place} ${name}`).join('\n')
    case 'chart-map':
      return chart.marks.map(({ name }) => name).join('\n')
    case 'chart-timeline':
      return chart.marks.map(({ number, day, text }) => `${number} ${day} ${text}`).join('\n')
    default:
      return assertNever(chart)
  }
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return wordsOf(block.text)
    case 'list':
      return block.items.map(wordsOf).join('\n')
    case 'table':
      return tableText(block)
    case 'summary':
      return block.items.map(({ term, lines }) => `${term}\n${lines.map(wordsOf).join('\n')}`).join('\n')
    case 'chart-values':
    case 'chart-map':
    case 'chart-timeline':
      return `${chartText(block)}\n${block.sentence}`
    case 'question':
      return `${block.number}. ${block.text}`
    case 'page-break':
      return ''
    case 'group':
      return reportText(block.blocks)
    case 'columns':
      return reportText([...block.left, ...block.right])
    default:
      return assertNever(block)
  }
}

/** All words of the blocks in reading order, a line for each item or row. */
export function reportText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}
