import type { Text, TextRun } from '../../shared/report/block.ts'
import type { Ink } from '../../shared/report/drawing.ts'
import type { FontName } from './find-font.ts'
import type { TextStyle } from './page-style.ts'
import { printableText } from './printable-text.ts'
import type { ReportFonts } from './report-fonts.ts'

/** Words of one face in a line; `x` is measured from the start of the line. */
export type Segment = Readonly<{ text: string; font: FontName; ink: Ink; x: number; width: number }>

/** One line of set text. */
export type Line = readonly Segment[]

type Piece = Readonly<{ text: string; font: FontName; ink: Ink; width: number; bare: number }>
type Setting = Readonly<{ fonts: ReportFonts; style: TextStyle; width: number }>

/** A word with the blanks after it, or a line break. */
const WORDS = /\n|[^\s]+ *| +/g

/** A word may end a line after a hyphen or dash between letters; an address only where no hyphen can be read into it. */
const INSIDE_WORD = /[^\s]*?[-–—/](?=\p{L})|.+/gu
const INSIDE_ADDRESS = /[^\s]*?(?:[?&=]|(?<![/:])\/)(?=[^\s/])|.+/g

function makePiece(text: string, { font, ink }: Pick<Piece, 'font' | 'ink'>, setting: Setting): Piece {
  const { metrics } = setting.fonts[font]
  const width = metrics.widthOf(text, setting.style.size)
  return { text, font, ink, width, bare: metrics.widthOf(text.trimEnd(), setting.style.size) }
}

function cutWord(word: string): readonly string[] {
  if (word === '\n') return [word]
  return word.match(word.includes('://') ? INSIDE_ADDRESS : INSIDE_WORD) ?? [word]
}

function cutRun(run: TextRun, setting: Setting): Piece[] {
  const { style, fonts } = setting
  const font = run.weight === 'bold' ? style.bold : style.font
  const ink = run.tone === 'quiet' ? 'quiet' : style.ink
  const words = printableText(run.text, fonts[font].metrics).match(WORDS) ?? []
  return words.flatMap(cutWord).map((word) => makePiece(word, { font, ink }, setting))
}

/** A word that is wider than a whole line is cut where it must be. */
function cutWide(piece: Piece, setting: Setting): Piece[] {
  if (piece.bare <= setting.width) return [piece]
  const parts: Piece[] = []
  let rest = ''
  for (const letter of piece.text) {
    const longer = makePiece(rest + letter, piece, setting)
    if (longer.bare > setting.width && rest !== '') {
      parts.push(makePiece(rest, piece, setting))
      rest = letter
    } else rest += letter
  }
  return [...parts, makePiece(rest, piece, setting)]
}

/** Neighbours of one face become one segment, so that the text reads whole when it is copied. */
function join(pieces: readonly Piece[]): Line {
  const segments: Segment[] = []
  let x = 0
  for (const { text, font, ink, width } of pieces) {
    const last = segments.at(-1)
    if (last !== undefined && last.font === font && last.ink === ink)
      segments[segments.length - 1] = { ...last, text: last.text + text, width: last.width + width }
    else segments.push({ text, font, ink, x, width })
    x += width
  }
  return segments
}

/** Sets text in lines of at most `width`; a line keeps the blank it was broken at, so that copied words stay apart. */
export function breakLines(text: Text, setting: Setting): readonly Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let filled = 0
  const close = (): void => {
    lines.push(join(pieces))
    pieces = []
    filled = 0
  }
  for (const piece of text.flatMap((run) => cutRun(run, setting)).flatMap((one) => cutWide(one, setting))) {
    if (piece.text === '\n') {
      close()
      continue
    }
    if (pieces.length > 0 && filled + piece.bare > setting.width) close()
    if (pieces.length === 0 && piece.bare === 0) continue
    pieces.push(piece)
    filled += piece.width
  }
  if (pieces.length > 0 || lines.length === 0) close()
  return lines
}
