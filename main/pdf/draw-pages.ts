import type { jsPDF } from 'jspdf'
import { drawMark } from './draw-mark.ts'
import { internalsOf } from './jspdf-internals.ts'
import type { Page } from './lay-out-pages.ts'
import type { PlacedBookmark } from './outline.ts'
import { FOOT_RISE, MARGINS, type Paper, STYLES } from './page-style.ts'
import type { ReportFonts } from './report-fonts.ts'
import { moveMarks, type PageMark } from './strip.ts'
import type { MarkedContent } from './structure-tree.ts'

/** What was drawn, as the structure tree and the outline need it. */
export type Drawn = Readonly<{ contents: readonly MarkedContent[]; bookmarks: readonly PlacedBookmark[] }>

/** What the foot of every page says. */
export type Foot = Readonly<{ reportId: string; fonts: ReportFonts; paper: Paper }>

function footMarks({ reportId, fonts, paper }: Foot, page: number, pages: number): readonly PageMark[] {
  const { size, font, ink } = STYLES.foot
  const y = paper.height - FOOT_RISE
  const place = `Page ${page} of ${pages}`
  const right = paper.width - MARGINS.right - fonts[font].metrics.widthOf(place, size)
  return [
    { mark: { kind: 'text', x: MARGINS.left, y, text: `Report ${reportId}`, font, size, ink }, node: null },
    { mark: { kind: 'text', x: right, y, text: place, font, size, ink }, node: null },
  ]
}

function marksOf(page: Page): readonly PageMark[] {
  return page.flatMap(({ strip, top, isRepeated }) => {
    const marks = moveMarks(strip.marks, MARGINS.left, MARGINS.top + top)
    return isRepeated ? marks.map(({ mark }) => ({ mark, node: null })) : marks
  })
}

/** Neighbouring marks of one node are one stretch of content. */
function intoStretches(marks: readonly PageMark[]): readonly (readonly PageMark[])[] {
  const stretches: PageMark[][] = []
  for (const mark of marks) {
    const last = stretches.at(-1)
    if (last !== undefined && last[0]?.node === mark.node) last.push(mark)
    else stretches.push([mark])
  }
  return stretches
}

function drawPage(document: jsPDF, marks: readonly PageMark[], page: number): readonly MarkedContent[] {
  const { write } = internalsOf(document)
  const contents: MarkedContent[] = []
  for (const stretch of intoStretches(marks)) {
    const node = stretch[0]?.node ?? null
    write(node === null ? '/Artifact BMC' : `/${node.role} <</MCID ${contents.length}>> BDC`)
    if (node !== null) contents.push({ node, page, id: contents.length })
    for (const mark of stretch) drawMark(document, mark)
    write('EMC')
  }
  return contents
}

function bookmarksOf(page: Page, number: number, paper: Paper): readonly PlacedBookmark[] {
  return page.flatMap(({ strip, top }) =>
    (strip.bookmarks ?? []).map((bookmark) => ({
      ...bookmark,
      page: number,
      y: paper.height - MARGINS.top - top + 12,
    })),
  )
}

/** Draws all pages into a document that has its first page already. */
export function drawPages(document: jsPDF, pages: readonly Page[], foot: Foot): Drawn {
  const contents: MarkedContent[] = []
  const bookmarks: PlacedBookmark[] = []
  for (const [index, page] of pages.entries()) {
    const number = index + 1
    if (index > 0) document.addPage([foot.paper.width, foot.paper.height], 'portrait')
    contents.push(...drawPage(document, [...marksOf(page), ...footMarks(foot, number, pages.length)], number))
    bookmarks.push(...bookmarksOf(page, number, foot.paper))
  }
  return { contents, bookmarks }
}
