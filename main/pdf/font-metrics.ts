/** What layout needs of a face: how wide a text is, and which characters it can show. */
export type FontMetrics = Readonly<{
  widthOf: (text: string, size: number) => number
  has: (character: string) => boolean
}>

type Tables = Readonly<{ view: DataView; offsetOf: (tag: string) => number }>

const HEADER = 12
const RECORD = 16

function openTables(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const offsets = new Map<string, number>()
  for (let record = HEADER; record < HEADER + view.getUint16(4) * RECORD; record += RECORD) {
    const letters = [0, 1, 2, 3].map((index) => view.getUint8(record + index))
    offsets.set(String.fromCharCode(...letters), view.getUint32(record + 8))
  }
  return {
    view,
    offsetOf: (tag) => {
      const offset = offsets.get(tag)
      if (offset === undefined) throw new Error(`the font has no table "${tag}"`)
      return offset
    },
  }
}

/** The Unicode subtable for the basic plane (format 4), the one that jsPDF reads too. */
function findUnicodeTable({ view, offsetOf }: Tables): number {
  const cmap = offsetOf('cmap')
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const record = cmap + 4 + index * 8
    const table = cmap + view.getUint32(record + 4)
    if (view.getUint16(table) === 4) return table
  }
  throw new Error('the font has no Unicode table of format 4')
}

/** Glyph numbers by UTF-16 unit. Source: OpenType specification, "cmap", format 4. */
function readGlyphs(tables: Tables): ReadonlyMap<number, number> {
  const { view } = tables
  const table = findUnicodeTable(tables)
  const segments = view.getUint16(table + 6) / 2
  const ends = table + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  const glyphs = new Map<number, number>()
  for (let segment = 0; segment < segments; segment++) {
    const end = view.getUint16(ends + segment * 2)
    const start = view.getUint16(starts + segment * 2)
    const delta = view.getUint16(deltas + segment * 2)
    const range = view.getUint16(ranges + segment * 2)
    for (let unit = start; unit <= end && unit < 0xffff; unit++) {
      const listed = range === 0 ? unit : view.getUint16(ranges + segment * 2 + range + (unit - start) * 2)
      const glyph = listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(unit, glyph)
    }
  }
  return glyphs
}

/** Advance widths in thousandths of an em, cut to whole numbers as jsPDF writes them into the file. */
function readAdvances({ view, offsetOf }: Tables): (glyph: number) => number {
  const perEm = view.getUint16(offsetOf('head') + 18)
  const count = view.getUint16(offsetOf('hhea') + 34)
  const hmtx = offsetOf('hmtx')
  return (glyph) => Math.trunc((view.getUint16(hmtx + Math.min(glyph, count - 1) * 4) * 1000) / perEm)
}

/** Reads the metrics of a TrueType font. */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const tables = openTables(bytes)
  const glyphs = readGlyphs(tables)
  const advance = readAdvances(tables)
  const widths = new Map<number, number>()
  for (const [unit, glyph] of glyphs) widths.set(unit, advance(glyph))
  return {
    widthOf(text, size) {
      let thousandths = 0
      for (let index = 0; index < text.length; index++) thousandths += widths.get(text.charCodeAt(index)) ?? 0
      return (thousandths * size) / 1000
    },
    has: (character) => character.length === 1 && glyphs.has(character.charCodeAt(0)),
  }
}
