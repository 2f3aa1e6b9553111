import { createHash } from 'node:crypto'
import type { jsPDF } from 'jspdf'
import type { Report } from '../../shared/report/report.ts'
import { reportText } from '../../shared/report/report-text.ts'
import { drawPages } from './draw-pages.ts'
import { FONT_NAMES } from './find-font.ts'
import { finishBytes, PLACEHOLDER_DATE } from './finish-bytes.ts'
import { internalsOf } from './jspdf-internals.ts'
import { layOutPages } from './lay-out-pages.ts'
import { measureReport } from './measure-report.ts'
import { writeOutline } from './outline.ts'
import { bodyHeight, PAPERS, type Paper, type PaperName } from './page-style.ts'
import { findMissingCharacters } from './printable-text.ts'
import type { ReportFonts } from './report-fonts.ts'
import { writeStructureTree } from './structure-tree.ts'

/** A painted report; `missingCharacters` stand in it as black squares. */
export type PaintedReport = Readonly<{ bytes: Buffer; pages: number; missingCharacters: readonly string[] }>

function embedFonts(document: jsPDF, fonts: ReportFonts): void {
  for (const name of FONT_NAMES) {
    document.addFileToVFS(`${name}.ttf`, fonts[name].bytes.toString('latin1'))
    document.addFont(`${name}.ttf`, name, 'normal')
  }
}

/** The file's name for itself: follows from what it shows, never from chance or the clock. */
function fileId(report: Report, paper: PaperName): string {
  const shown = `${paper}\n${report.madeOn}\n${report.title}\n${reportText(report.blocks)}`
  return createHash('sha256').update(shown).digest('hex').slice(0, 32).toUpperCase()
}

function nameDocument(document: jsPDF, report: Report, id: string): void {
  document.setProperties({ title: report.title })
  document.setLanguage(report.language)
  document.viewerPreferences({ DisplayDocTitle: true })
  document.setCreationDate(PLACEHOLDER_DATE)
  document.setFileId(id)
}

async function openDocument(paper: Paper): Promise<Readonly<{ document: jsPDF; version: string }>> {
  const library = await import('jspdf')
  const document = new library.jsPDF({
    unit: 'pt',
    format: [paper.width, paper.height],
    orientation: 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  })
  return { document, version: library.jsPDF.version }
}

/** Paints a report as a PDF: measure, lay out, draw, then structure and outline. The same report gives the same bytes. */
export async function paintReport(
  report: Report,
  paperName: PaperName,
  fonts: ReportFonts,
): Promise<PaintedReport> {
  const paper = PAPERS[paperName]
  const pages = layOutPages(measureReport(report, fonts, paper), bodyHeight(paper))
  const { document, version } = await openDocument(paper)
  embedFonts(document, fonts)
  nameDocument(document, report, fileId(report, paperName))
  const drawn = drawPages(document, pages, { reportId: report.reportId, fonts, paper })
  writeStructureTree(internalsOf(document), drawn.contents)
  writeOutline(internalsOf(document), drawn.bookmarks)
  const bytes = Buffer.from(document.output('arraybuffer'))
  finishBytes(bytes, { day: report.madeOn, jspdfVersion: version })
  const metrics = FONT_NAMES.map((name) => fonts[name].metrics)
  const missingCharacters = findMissingCharacters(reportText(report.blocks), metrics)
  return { bytes, pages: pages.length, missingCharacters }
}
