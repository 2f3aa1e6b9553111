import type { HeadingBlock, ParagraphBlock } from '../../shared/report/block.ts'
import { plain } from '../../shared/report/text.ts'
import { keepAll, measureText, type Place } from './measure-text.ts'
import { LEAD_WIDTH, PROSE_WIDTH, STYLES } from './page-style.ts'
import type { PageMark, Strip, StructureNode } from './strip.ts'

const HEADINGS = {
  1: { style: STYLES.title, spaceBefore: 2, role: 'H1' },
  2: { style: STYLES.section, spaceBefore: 16, role: 'H2' },
  3: { style: STYLES.subject, spaceBefore: 17, role: 'H3' },
} as const

/** The air between the rule over a section and its heading. */
const UNDER_RULE = 5

function ruleOver(width: number): PageMark {
  return { mark: { kind: 'line', from: [0, 0], to: [width, 0], width: 0.9, ink: 'ink' }, node: null }
}

/** A heading stays with what follows; a section's heading has a rule over it. */
export function measureHeading(block: HeadingBlock, place: Place): readonly Strip[] {
  const { style, spaceBefore, role } = HEADINGS[block.level]
  const node: StructureNode = { role, parent: place.root }
  const room = { fonts: place.fonts, width: place.width, spaceBefore }
  const [first, ...rest] = keepAll(measureText(plain(block.text), { style, x: 0, node }, room))
  if (first === undefined) return []
  const bookmarks = [{ level: block.level, title: block.text }]
  if (block.level !== 2) return [{ ...first, bookmarks }, ...rest]
  const lowered = measureText(plain(block.text), { style, x: 0, node }, room)[0]?.marks ?? []
  const marks = [ruleOver(place.width), ...lowered.map((one) => shift(one, UNDER_RULE))]
  return [{ ...first, marks, height: first.height + UNDER_RULE, bookmarks }, ...rest]
}

function shift(one: PageMark, down: number): PageMark {
  return one.mark.kind === 'text' ? { ...one, mark: { ...one.mark, y: one.mark.y + down } } : one
}

const WIDTHS = { plain: PROSE_WIDTH, lead: LEAD_WIDTH, quiet: PROSE_WIDTH } as const
const SPACES = { plain: 5, lead: 4, quiet: 4 } as const

/** A paragraph, no wider than prose reads well. */
export function measureParagraph(block: ParagraphBlock, place: Place): readonly Strip[] {
  const node: StructureNode = { role: 'P', parent: place.root }
  return measureText(
    block.text,
    { style: STYLES[block.style], x: 0, node },
    {
      fonts: place.fonts,
      width: Math.min(place.width, WIDTHS[block.style]),
      spaceBefore: SPACES[block.style],
    },
  )
}
