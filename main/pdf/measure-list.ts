import type { ListBlock, Text } from '../../shared/report/block.ts'
import { wordsOf } from '../../shared/report/text.ts'
import { measureText, type Place } from './measure-text.ts'
import { PROSE_WIDTH, STYLES, type TextStyle } from './page-style.ts'
import type { PageMark, Strip, StructureNode } from './strip.ts'

const INDENT = 15

/** A list that is quiet throughout, such as sources, is set small and quiet with its signs. */
function styleOf(items: readonly Text[]): TextStyle {
  const isQuiet = items.every((item) => item.every((run) => run.tone === 'quiet' || run.text === ''))
  return isQuiet ? STYLES.quiet : STYLES.plain
}

function markSign(sign: string, style: TextStyle, node: StructureNode): PageMark {
  const y = style.leading / 2 + style.size * 0.34
  return {
    mark: { kind: 'text', x: 1, y, text: `${sign} `, font: 'sans', size: style.size, ink: style.ink },
    node,
  }
}

/** A list; each item keeps its sign and its lines as text does. */
export function measureList({ items, numbered }: ListBlock, place: Place): readonly Strip[] {
  const style = styleOf(items)
  const list: StructureNode = { role: 'L', parent: place.root, numbering: numbered ? 'Decimal' : 'Disc' }
  return items
    .filter((item) => wordsOf(item).trim() !== '')
    .flatMap((item, index) => {
      const entry: StructureNode = { role: 'LI', parent: list }
      const sign = markSign(numbered ? `${index + 1}` : '•', style, { role: 'Lbl', parent: entry })
      const body: StructureNode = { role: 'LBody', parent: entry }
      const [first, ...rest] = measureText(
        item,
        { style, x: INDENT, node: body },
        {
          fonts: place.fonts,
          width: Math.min(place.width, PROSE_WIDTH + INDENT) - INDENT,
          spaceBefore: index === 0 ? 4 : 2.5,
        },
      )
      return first === undefined ? [] : [{ ...first, marks: [sign, ...first.marks] }, ...rest]
    })
}
