import { assertNever } from '../../../../shared/assert-never.ts'
import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from '../../../../shared/report/block.ts'
import { wordsOf } from '../../../../shared/report/text.ts'
import { ChartFigure } from './chart-figure.tsx'
import { QuestionBox } from './question-box.tsx'
import { ReportSummary } from './report-summary.tsx'
import { ReportTable } from './report-table.tsx'
import { TextRuns } from './text-runs.tsx'

/** Blocks have no names of their own; within one report their order never changes while it is shown. */
function nameBlocks(blocks: readonly Block[]): readonly Readonly<{ id: string; block: Block }>[] {
  return blocks.map((block, index) => ({ id: `${block.kind}-${index}`, block }))
}

/** Blocks in reading order. */
export function ReportBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return nameBlocks(blocks).map(({ id, block }) => <ReportBlock key={id} block={block} />)
}

function ReportBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return <Paragraph block={block} />
    case 'list':
      return <List block={block} />
    case 'table':
      return <ReportTable table={block} />
    case 'summary':
      return <ReportSummary summary={block} />
    case 'chart-values':
    case 'chart-map':
    case 'chart-timeline':
      return <ChartFigure chart={block} />
    case 'question':
      return <QuestionBox question={block} />
    case 'group':
      return <ReportBlocks blocks={block.blocks} />
    case 'columns':
      return (
        <div className="report-columns">
          <div style={{ flexGrow: block.leftShare }}>
            <ReportBlocks blocks={block.left} />
          </div>
          <div style={{ flexGrow: 100 - block.leftShare }}>
            <ReportBlocks blocks={block.right} />
          </div>
        </div>
      )
    case 'page-break':
      return null
    default:
      return assertNever(block)
  }
}

/** The screen has a title of its own, so the report's begin one level lower. */
function Heading({ block: { level, text } }: { readonly block: HeadingBlock }) {
  if (level === 1) return <h2 className="report-title">{text}</h2>
  return level === 2 ? (
    <h3 className="report-heading">{text}</h3>
  ) : (
    <h4 className="report-subheading">{text}</h4>
  )
}

function Paragraph({ block: { style, text } }: { readonly block: ParagraphBlock }) {
  return (
    <p className={`report-${style}`}>
      <TextRuns text={text} />
    </p>
  )
}

function List({ block: { numbered, items } }: { readonly block: ListBlock }) {
  const Tag = numbered ? 'ol' : 'ul'
  return (
    <Tag>
      {items.map((item) => (
        <li key={wordsOf(item)}>
          <TextRuns text={item} />
        </li>
      ))}
    </Tag>
  )
}
