import type { Ink } from '../../shared/report/drawing.ts'
import type { FontName } from './find-font.ts'

/** A kind of paper in points. */
export type Paper = Readonly<{ width: number; height: number }>

/** The papers a report is printed on. */
export const PAPERS = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const satisfies Record<string, Paper>

/** The name of a paper. */
export type PaperName = keyof typeof PAPERS

/** White around the text; the foot stands in the lower one. */
export const MARGINS = { top: 46, bottom: 56, left: 54, right: 54 } as const

/** How high above the lower edge of the paper the foot stands. */
export const FOOT_RISE = 31

/** The width of the text. */
export function bodyWidth(paper: Paper): number {
  return paper.width - MARGINS.left - MARGINS.right
}

/** The height of the text on one page. */
export function bodyHeight(paper: Paper): number {
  return paper.height - MARGINS.top - MARGINS.bottom
}

/** Prose is set no wider than this, so that the eye finds the next line. */
export const PROSE_WIDTH = 440

/** The opening words are larger and may run wider. */
export const LEAD_WIDTH = 490

/** How a text is set. */
export type TextStyle = Readonly<{ font: FontName; bold: FontName; size: number; leading: number; ink: Ink }>

/** Every way in which text is set, in points. */
export const STYLES = {
  title: { font: 'serif-bold', bold: 'serif-bold', size: 23, leading: 27, ink: 'ink' },
  section: { font: 'serif-bold', bold: 'serif-bold', size: 13.5, leading: 18, ink: 'ink' },
  subject: { font: 'serif-bold', bold: 'serif-bold', size: 11.5, leading: 15.5, ink: 'ink' },
  lead: { font: 'serif', bold: 'serif-bold', size: 12.2, leading: 17.2, ink: 'ink' },
  plain: { font: 'sans', bold: 'sans-bold', size: 10.5, leading: 14.8, ink: 'ink' },
  quiet: { font: 'sans', bold: 'sans-bold', size: 9.4, leading: 12.8, ink: 'quiet' },
  cell: { font: 'sans', bold: 'sans-bold', size: 10, leading: 13.4, ink: 'ink' },
  head: { font: 'sans-bold', bold: 'sans-bold', size: 10, leading: 13.4, ink: 'ink' },
  compact: { font: 'sans', bold: 'sans-bold', size: 9.5, leading: 12.5, ink: 'ink' },
  compactHead: { font: 'sans-bold', bold: 'sans-bold', size: 9.5, leading: 12.5, ink: 'ink' },
  foot: { font: 'sans', bold: 'sans-bold', size: 8.8, leading: 12, ink: 'quiet' },
} as const satisfies Record<string, TextStyle>

/** The tones on paper; each pair that carries text keeps 4.5 to 1, and none tells anything by hue alone. */
export const TONES: Readonly<Record<Ink | 'field' | 'edge', readonly [number, number, number]>> = {
  ink: [20, 25, 27],
  quiet: [79, 90, 94],
  line: [201, 197, 188],
  accent: [15, 90, 94],
  paper: [255, 255, 255],
  soft: [226, 239, 238],
  field: [251, 251, 249],
  edge: [139, 147, 143],
}
