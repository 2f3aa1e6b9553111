import type { BoxMark, DotMark, Ink, LineMark } from '../../shared/report/drawing.ts'
import type { FontName } from './find-font.ts'

/** The roles of the structure tree that a blind reader hears. Source: ISO 32000-1, 14.8.4. */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

/** A place in the structure tree; marks point to it, and the tree grows from them in reading order. */
export type StructureNode = Readonly<{
  role: StructureRole
  parent: StructureNode | null
  alt?: string
  scope?: 'Column' | 'Row'
  numbering?: 'Decimal' | 'Disc'
}>

/** A line of text in one face; `y` is its baseline. */
export type LineOfText = Readonly<{
  kind: 'text'
  x: number
  y: number
  text: string
  font: FontName
  size: number
  ink: Ink
}>

/** An empty box for an answer; a form field takes its place and its name later. */
export type AnswerField = Readonly<{
  kind: 'field'
  name: string
  label: string
  x: number
  y: number
  width: number
  height: number
}>

/** One thing to draw; `node` is its place in the structure, `null` is decoration. */
export type PageMark = Readonly<{
  mark: LineOfText | LineMark | DotMark | BoxMark | AnswerField
  node: StructureNode | null
}>

/** A heading as it stands in the reader's outline. */
export type Bookmark = Readonly<{ level: 1 | 2 | 3; title: string }>

/**
 * A strip of the page that is never cut: a line of text, a row, a picture. Marks are measured from its upper left.
 * `keepWithNext`: no page ends after it. `header` is drawn again where the strip opens a page.
 */
export type Strip = Readonly<{
  height: number
  spaceBefore: number
  marks: readonly PageMark[]
  keepWithNext: boolean
  header?: Strip
  bookmarks?: readonly Bookmark[]
  opensPage?: boolean
}>

function move<M extends PageMark['mark']>(mark: M, x: number, y: number): PageMark['mark'] {
  if (mark.kind !== 'line') return { ...mark, x: mark.x + x, y: mark.y + y }
  return { ...mark, from: [mark.from[0] + x, mark.from[1] + y], to: [mark.to[0] + x, mark.to[1] + y] }
}

/** The same marks elsewhere. */
export function moveMarks(marks: readonly PageMark[], x: number, y: number): readonly PageMark[] {
  return marks.map(({ mark, node }) => ({ mark: move(mark, x, y), node }))
}
