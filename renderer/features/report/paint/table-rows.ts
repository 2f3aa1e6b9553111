import type { TableBlock, Text } from '../../../../shared/report/block.ts'
import { wordsOf } from '../../../../shared/report/text.ts'

/** A row of a report table with its heading and its other cells, each under the name of its column. */
export interface NamedRow {
  readonly id: string
  readonly heading: Text
  readonly cells: readonly Readonly<{ column: string; text: Text }>[]
}

/** Rows by name; two rows may carry the same heading, so their place is part of the id. */
export function nameRows({ columns, rows }: TableBlock): readonly NamedRow[] {
  return rows.map(([heading = [], ...cells], index) => ({
    id: `${index}-${wordsOf(heading)}`,
    heading,
    cells: cells.map((text, place) => ({ column: columns[place + 1]?.title ?? `${place}`, text })),
  }))
}
