import type { TableBlock, Text } from '../../../../shared/report/block.ts'
import { wordsOf } from '../../../../shared/report/text.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { TextRuns } from './text-runs.tsx'

interface NamedRow {
  readonly id: string
  readonly heading: Text
  readonly cells: readonly Readonly<{ column: string; text: Text }>[]
}

function nameRow({ columns }: TableBlock, row: readonly Text[], index: number): NamedRow {
  const [heading = [], ...cells] = row
  return {
    id: `${index}-${wordsOf(heading)}`,
    heading,
    cells: cells.map((text, place) => ({ column: columns[place + 1]?.title ?? `${place}`, text })),
  }
}

/** A table of the report; the first cell of a row is its heading. */
export function ReportTable({ table }: { readonly table: TableBlock }) {
  return (
    <table className="report-table">
      <caption>
        <VisuallyHidden>{table.caption}</VisuallyHidden>
      </caption>
      <colgroup>
        {table.columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{table.rows.map((row, index) => nameRow(table, row, index)).map(paintRow)}</tbody>
    </table>
  )
}

function paintRow({ id, heading, cells }: NamedRow) {
  return (
    <tr key={id}>
      <th scope="row">
        <TextRuns text={heading} />
      </th>
      {cells.map(({ column, text }) => (
        <td key={column}>
          <TextRuns text={text} />
        </td>
      ))}
    </tr>
  )
}
