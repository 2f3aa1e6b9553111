import './table.css'
import './comparison-table.css'
import { type ReactNode, useId } from 'react'

interface ComparisonColumn {
  readonly key: string
  readonly name: ReactNode
}

interface ComparisonRow {
  readonly key: string
  readonly name: ReactNode
  readonly cells: readonly ReactNode[]
}

interface ComparisonGroup {
  readonly name: string
  readonly rows: readonly ComparisonRow[]
}

interface ComparisonTableProps {
  readonly caption: string
  readonly columns: readonly ComparisonColumn[]
  readonly groups: readonly ComparisonGroup[]
}

/** Things side by side. It scrolls inside itself, also by keyboard, while the names of the rows stay in view. */
export function ComparisonTable({ caption, columns, groups }: ComparisonTableProps) {
  const captionId = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="comparison-frame" aria-labelledby={captionId} tabIndex={0}>
      <table className="table comparison">
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <ComparisonBody key={group.name} group={group} columns={columns} />
        ))}
      </table>
    </section>
  )
}

function ComparisonBody({
  group: { name, rows },
  columns,
}: {
  readonly group: ComparisonGroup
  readonly columns: readonly ComparisonColumn[]
}) {
  return (
    <tbody>
      <tr>
        <th className="comparison-group" colSpan={columns.length + 1} scope="rowgroup">
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          {row.cells.map((cell, index) => (
            <td key={columns[index]?.key}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
