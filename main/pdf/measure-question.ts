import type { QuestionBlock } from '../../shared/report/block.ts'
import { plain } from '../../shared/report/text.ts'
import { keepAll, measureText, type Place } from './measure-text.ts'
import { STYLES } from './page-style.ts'
import type { Strip, StructureNode } from './strip.ts'

const NUMBER_WIDTH = 16

/** A numbered question and, kept with it, a box for the answer. */
export function measureQuestion(block: QuestionBlock, place: Place): readonly Strip[] {
  const node: StructureNode = { role: 'P', parent: place.root }
  const style = STYLES.plain
  const label = keepAll(
    measureText(
      plain(block.text),
      { style, x: NUMBER_WIDTH, node },
      { fonts: place.fonts, width: place.width - NUMBER_WIDTH, spaceBefore: 7 },
    ),
  )
  const [number] = measureText(
    plain(`${block.number}. `),
    { style, x: 0, node },
    { fonts: place.fonts, width: NUMBER_WIDTH, spaceBefore: 0 },
  )
  const height = block.lines * style.leading + 8
  const field = {
    kind: 'field',
    name: block.field,
    label: block.text,
    x: 0,
    y: 0,
    width: place.width,
    height,
  } as const
  const numbered = label.map((strip, index) =>
    index === 0 ? { ...strip, marks: [...(number?.marks ?? []), ...strip.marks] } : strip,
  )
  return [...numbered, { height, spaceBefore: 3, marks: [{ mark: field, node: null }], keepWithNext: false }]
}
