import type { Internals } from './jspdf-internals.ts'
import { pdfString } from './pdf-string.ts'
import type { Bookmark } from './strip.ts'

/** A bookmark in its place; `y` is measured from the lower edge of the paper, as PDF does. */
export type PlacedBookmark = Bookmark & Readonly<{ page: number; y: number }>

type Entry = Readonly<{ bookmark: PlacedBookmark; id: number; parent: number }>

/** A heading hangs under the last one of a higher level. */
function hangEntries(
  bookmarks: readonly PlacedBookmark[],
  root: number,
  newId: () => number,
): readonly Entry[] {
  const open: Entry[] = []
  return bookmarks.map((bookmark) => {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop()
    const entry = { bookmark, id: newId(), parent: open.at(-1)?.id ?? root }
    open.push(entry)
    return entry
  })
}

function count(entries: readonly Entry[], id: number): number {
  const kids = entries.filter(({ parent }) => parent === id)
  return kids.length + kids.reduce((sum, kid) => sum + count(entries, kid.id), 0)
}

function familyOf(entries: readonly Entry[], id: number): string {
  const kids = entries.filter(({ parent }) => parent === id)
  const [first, last] = [kids[0], kids.at(-1)]
  if (first === undefined || last === undefined) return ''
  return ` /First ${first.id} 0 R /Last ${last.id} 0 R /Count ${count(entries, id)}`
}

function neighboursOf(entries: readonly Entry[], entry: Entry): string {
  const siblings = entries.filter(({ parent }) => parent === entry.parent)
  const position = siblings.indexOf(entry)
  const [before, after] = [siblings[position - 1], siblings[position + 1]]
  return `${before === undefined ? '' : ` /Prev ${before.id} 0 R`}${after === undefined ? '' : ` /Next ${after.id} 0 R`}`
}

/** Writes the outline through jsPDF's hooks; its own plugin knows pages only, ours the height on the page too. */
export function writeOutline(internals: Internals, bookmarks: readonly PlacedBookmark[]): void {
  const pages: number[] = []
  let root = 0
  internals.events.subscribe('putPage', ({ pageNumber, objId }) => {
    pages[pageNumber - 1] = objId
  })
  internals.events.subscribe('postPutResources', () => {
    root = internals.newObjectDeferred()
    const entries = hangEntries(bookmarks, root, internals.newObjectDeferred)
    internals.newObjectDeferredBegin(root, true)
    internals.out(`<</Type /Outlines${familyOf(entries, root)}>>`)
    internals.out('endobj')
    for (const entry of entries) {
      const { bookmark, id, parent } = entry
      const target = `[${pages[bookmark.page - 1]} 0 R /XYZ 0 ${bookmark.y.toFixed(2)} null]`
      internals.newObjectDeferredBegin(id, true)
      internals.out(
        `<</Title ${pdfString(bookmark.title)} /Parent ${parent} 0 R${neighboursOf(entries, entry)}${familyOf(entries, id)} /Dest ${target}>>`,
      )
      internals.out('endobj')
    }
  })
  internals.events.subscribe('putCatalog', () => internals.out(`/Outlines ${root} 0 R`))
}
