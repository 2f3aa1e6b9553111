import type { ReportSection } from '../workbook/workbook.ts'

/** Where a block comes from: a chosen section, or the cover (title, day and opening words, written for the report). */
export type BlockSection = ReportSection | 'cover'

/** A stretch of text in one style. */
export type TextRun = Readonly<{ text: string; weight?: 'bold'; tone?: 'quiet' }>

/** Text in one or several styles; `\n` breaks a line. */
export type Text = readonly TextRun[]

type Placed = Readonly<{ section: BlockSection }>

/** A heading; level 1 is the report's title. */
export type HeadingBlock = Placed & Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>

/** A paragraph: plain, the person's own opening words (lead), or a quiet note. */
export type ParagraphBlock = Placed &
  Readonly<{ kind: 'paragraph'; style: 'plain' | 'lead' | 'quiet'; text: Text }>

/** A list without an order, or numbered from 1. */
export type ListBlock = Placed & Readonly<{ kind: 'list'; numbered: boolean; items: readonly Text[] }>

/** A table; the first cell of a row is the row's heading, shares say how wide the columns are to each other. */
export type TableBlock = Placed &
  Readonly<{
    kind: 'table'
    caption: string
    /** `compact` tables are set smaller, for the first page. */
    density: 'plain' | 'compact'
    columns: readonly Readonly<{ title: string; share: number }>[]
    rows: readonly (readonly Text[])[]
  }>

/** A list of terms, each with one line or more. */
export type SummaryBlock = Placed &
  Readonly<{
    kind: 'summary'
    /** How much of the width the terms take, in hundredths. */
    termShare: number
    items: readonly Readonly<{ term: string; lines: readonly Text[] }>[]
  }>

/** One value in the picture of their order. */
export type ValueMark = Readonly<{ name: string; place: string; at: number; low: number; high: number }>

/** The order of values with ranges, in logits around the middle of the person's answers (0). */
export type ValuesChartBlock = Placed &
  Readonly<{ kind: 'chart-values'; sentence: string; middle: string; values: readonly ValueMark[] }>

/** One path on the map: `column` is fit from weak (0) to strong (2), `row` readiness from a long step (0) to ready (2). */
export type MapMark = Readonly<{
  name: string
  column: 0 | 1 | 2
  row: 0 | 1 | 2
  mark: 'shown' | 'other' | 'present'
  number: number | null
}>

/** The map of paths: fit across, readiness up, in words and without false precision. */
export type MapChartBlock = Placed &
  Readonly<{
    kind: 'chart-map'
    sentence: string
    columns: readonly [string, string, string]
    rows: readonly [string, string, string]
    marks: readonly MapMark[]
  }>

/** One dated step on the timeline; `number` is the row of the table below. */
export type TimelineMark = Readonly<{ number: number; text: string; day: string; isDone: boolean }>

/** The dated steps of one plan, in the order of their days. */
export type TimelineChartBlock = Placed &
  Readonly<{ kind: 'chart-timeline'; sentence: string; today: string; marks: readonly TimelineMark[] }>

/** A question to the coach with room for an answer; `field` names the form field (plain ASCII). */
export type QuestionBlock = Placed &
  Readonly<{ kind: 'question'; number: number; text: string; field: string; lines: number }>

/** What follows begins on a new page. */
export type PageBreakBlock = Placed & Readonly<{ kind: 'page-break' }>

/** Blocks that stay on one page where one page can hold them. */
export type GroupBlock = Placed & Readonly<{ kind: 'group'; blocks: readonly Block[] }>

/** Two groups side by side, read left first; each block inside keeps its own section. */
export type ColumnsBlock = Placed &
  Readonly<{
    kind: 'columns'
    /** How much of the width the left group takes, in hundredths. */
    leftShare: number
    left: readonly Block[]
    right: readonly Block[]
  }>

/** A picture that carries its numbers and a sentence with the same facts. */
export type ChartBlock = ValuesChartBlock | MapChartBlock | TimelineChartBlock

/** One part of the report as plain data: the screen, the PDF and the HTML twin paint the same blocks. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | SummaryBlock
  | ChartBlock
  | QuestionBlock
  | PageBreakBlock
  | GroupBlock
  | ColumnsBlock
