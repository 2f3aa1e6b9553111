import { readFileSync } from 'node:fs'
import { FONT_NAMES, type FontName, findFont } from './find-font.ts'
import { type FontMetrics, readFontMetrics } from './font-metrics.ts'

/** One face of the report: its file for embedding, its metrics for layout. */
export type ReportFont = Readonly<{ name: FontName; bytes: Buffer; metrics: FontMetrics }>

/** The faces of the report by name. */
export type ReportFonts = Readonly<Record<FontName, ReportFont>>

function loadFont(name: FontName): ReportFont {
  const bytes = readFileSync(findFont(name))
  return { name, bytes, metrics: readFontMetrics(bytes) }
}

/** Reads all faces from disk. */
export function loadReportFonts(): ReportFonts {
  const [sans, sansBold, serif, serifBold] = FONT_NAMES
  return {
    sans: loadFont(sans),
    'sans-bold': loadFont(sansBold),
    serif: loadFont(serif),
    'serif-bold': loadFont(serifBold),
  }
}
