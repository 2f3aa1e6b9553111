import type { Strip } from './strip.ts'

/** A strip in its place: `top` is measured from the upper edge of the text. `isRepeated` marks a head drawn again. */
export type PlacedStrip = Readonly<{ strip: Strip; top: number; isRepeated: boolean }>

/** What stands on one page. */
export type Page = readonly PlacedStrip[]

/** Strips between which no page may end. */
type Chunk = readonly Strip[]

/** A page that opens with so little, and holds nothing else, takes what came before along. */
const LONE = 32

/** From so much of a page on, a page break is followed. */
const WELL_FILLED = 0.4

function intoChunks(strips: readonly Strip[]): readonly Chunk[] {
  const chunks: Strip[][] = []
  let isOpen = false
  for (const strip of strips) {
    const last = chunks.at(-1)
    if (isOpen && last !== undefined) last.push(strip)
    else chunks.push([strip])
    isOpen = strip.keepWithNext
  }
  return chunks
}

/** Where the strips of one page stand, and how far down they reach. */
function stackPage(strips: readonly Strip[]): Readonly<{ page: Page; height: number }> {
  const page: PlacedStrip[] = []
  let top = 0
  const put = (strip: Strip, isRepeated: boolean): void => {
    top += page.length === 0 ? 0 : strip.spaceBefore
    page.push({ strip, top, isRepeated })
    top += strip.height
  }
  for (const strip of strips) {
    if (page.length === 0 && strip.header !== undefined) put(strip.header, true)
    put(strip, false)
  }
  return { page, height: top }
}

function fits(strips: readonly Strip[], height: number): boolean {
  return stackPage(strips).height <= height
}

/** So many strips of a loosened chunk still hold together: a heading and two lines. */
const HELD = 3

/** A chunk that no page can hold loses its hold: after its first strips it is filled in one by one. */
function loosen(chunk: Chunk, height: number): readonly Chunk[] {
  if (fits(chunk, height)) return [chunk]
  const held = fits(chunk.slice(0, HELD), height) ? HELD : 1
  return [chunk.slice(0, held), ...chunk.slice(held).map((strip) => [strip])]
}

/** A page break is a hint: what spilled over by a little does not leave the rest of its page empty. */
function isWellFilled(page: readonly Chunk[], height: number): boolean {
  return stackPage(page.flat()).height > WELL_FILLED * height
}

function fillPages(chunks: readonly Chunk[], height: number): readonly (readonly Chunk[])[] {
  const pages: Chunk[][] = [[]]
  for (const chunk of chunks) {
    const page = pages.at(-1) ?? []
    const mustOpen = chunk[0]?.opensPage === true && isWellFilled(page, height)
    if (mustOpen || (page.length > 0 && !fits([...page.flat(), ...chunk], height))) pages.push([chunk])
    else page.push(chunk)
  }
  return pages
}

function isLone(page: readonly Chunk[]): boolean {
  return stackPage(page.flat()).height < LONE
}

/** No page holds one lonely line: what came before keeps it company. */
function accompany(pages: readonly (readonly Chunk[])[], height: number): readonly (readonly Chunk[])[] {
  const mended = pages.map((page) => [...page])
  for (const [index, page] of mended.entries()) {
    const before = mended[index - 1]
    if (before === undefined || before.length < 2 || !isLone(page)) continue
    const company = before.at(-1) ?? []
    if (!fits([...company, ...page.flat()], height)) continue
    before.pop()
    page.unshift(company)
  }
  return mended
}

/** Fills pages from the top; pure, so that its rules can be tested without a PDF. */
export function layOutPages(strips: readonly Strip[], height: number): readonly Page[] {
  const chunks = intoChunks(strips).flatMap((chunk) => loosen(chunk, height))
  return accompany(fillPages(chunks, height), height).map((page) => stackPage(page.flat()).page)
}
