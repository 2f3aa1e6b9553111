import { assertNever } from '../../shared/assert-never.ts'
import type { Block, ColumnsBlock } from '../../shared/report/block.ts'
import { measureChart } from './measure-chart.ts'
import { measureHeading, measureParagraph } from './measure-heading.ts'
import { measureList } from './measure-list.ts'
import { measureQuestion } from './measure-question.ts'
import { measureSummary, measureTable } from './measure-table.ts'
import { keepTogether, type Place } from './measure-text.ts'
import { moveMarks, type PageMark, type Strip } from './strip.ts'

const BETWEEN_COLUMNS = 26

type Stack = Readonly<{ marks: readonly PageMark[]; height: number }>

function stack(strips: readonly Strip[], x: number): Stack {
  const marks: PageMark[] = []
  let height = 0
  for (const [index, strip] of strips.entries()) {
    height += index === 0 ? 0 : strip.spaceBefore
    marks.push(...moveMarks(strip.marks, x, height))
    height += strip.height
  }
  return { marks, height }
}

/** Two groups side by side make one strip, read left first. */
function measureColumns({ left, right, leftShare }: ColumnsBlock, place: Place): readonly Strip[] {
  const room = place.width - BETWEEN_COLUMNS
  const width = (room * leftShare) / 100
  const first = left.flatMap((block) => measureBlock(block, { ...place, width }))
  const second = right.flatMap((block) => measureBlock(block, { ...place, width: room - width }))
  const [one, two] = [stack(first, 0), stack(second, width + BETWEEN_COLUMNS)]
  return [
    {
      height: Math.max(one.height, two.height),
      spaceBefore: first[0]?.spaceBefore ?? 0,
      marks: [...one.marks, ...two.marks],
      keepWithNext: false,
      bookmarks: [...first, ...second].flatMap((strip) => strip.bookmarks ?? []),
    },
  ]
}

/** Measures one block into strips; a page break has none, it belongs to what follows. */
export function measureBlock(block: Block, place: Place): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return measureHeading(block, place)
    case 'paragraph':
      return measureParagraph(block, place)
    case 'list':
      return measureList(block, place)
    case 'table':
      return measureTable(block, place)
    case 'summary':
      return measureSummary(block, place)
    case 'chart-values':
    case 'chart-map':
    case 'chart-timeline':
      return measureChart(block, place)
    case 'question':
      return measureQuestion(block, place)
    case 'page-break':
      return []
    case 'group':
      return keepTogether(block.blocks.flatMap((one) => measureBlock(one, place)))
    case 'columns':
      return measureColumns(block, place)
    default:
      return assertNever(block)
  }
}
