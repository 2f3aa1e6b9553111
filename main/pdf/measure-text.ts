import type { Text } from '../../shared/report/block.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { Paper, TextStyle } from './page-style.ts'
import type { ReportFonts } from './report-fonts.ts'
import type { LineOfText, PageMark, Strip, StructureNode } from './strip.ts'

/** Where something is set: the faces, the room across, and the node of the structure it hangs from. */
export type Place = Readonly<{ fonts: ReportFonts; width: number; root: StructureNode; paper: Paper }>

/** How text stands inside a strip. */
export type Standing = Readonly<{ style: TextStyle; x: number; node: StructureNode | null }>

/** The marks of one line whose upper edge is at `top`. */
export function markLine(line: Line, top: number, { style, x, node }: Standing): readonly PageMark[] {
  const y = top + style.leading / 2 + style.size * 0.34
  return line.map((segment) => {
    const { text, font, ink } = segment
    const mark: LineOfText = { kind: 'text', x: x + segment.x, y, text, font, size: style.size, ink }
    return { mark, node }
  })
}

/** Text in lines, each a strip; neither its first nor its last line is ever left alone. */
export function measureText(
  text: Text,
  standing: Standing,
  room: Readonly<{ fonts: ReportFonts; width: number; spaceBefore: number }>,
): readonly Strip[] {
  const { style } = standing
  const lines = breakLines(text, { fonts: room.fonts, style, width: room.width })
  return lines.map((line, index) => ({
    height: style.leading,
    spaceBefore: index === 0 ? room.spaceBefore : 0,
    marks: markLine(line, 0, standing),
    keepWithNext: (index === 0 && lines.length > 1) || index === lines.length - 2,
  }))
}

/** The same strips, kept together and with what follows. */
export function keepAll(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }))
}

/** The same strips, kept together. */
export function keepTogether(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, keepWithNext: true } : strip))
}
