import './compare-table.css'
import type { ReactNode } from 'react'
import { ComparisonTable } from '../../../ui/comparison-table.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { Column, CompareRow, RowGroup } from './compare-rows.ts'

interface CompareTableProps {
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  /** Ids of the rows that the person marked. */
  readonly marked: ReadonlySet<string>
  readonly onMark: (row: string) => void
}

/** Two or three paths side by side; no column stands out. */
export function CompareTable({ columns, groups, marked, onMark }: CompareTableProps) {
  const nameRow = ({ id, name, isSame }: CompareRow): ReactNode => (
    <label className="compare-mark">
      <input type="checkbox" checked={marked.has(id)} onChange={() => onMark(id)} />
      <span>
        {name}
        <VisuallyHidden> matters to me</VisuallyHidden>
        {isSame && <span className="compare-same"> (the same)</span>}
      </span>
    </label>
  )
  return (
    <ComparisonTable
      caption="Tick the rows that matter to you."
      columns={columns.map(({ path }) => ({
        key: path.id,
        name: <TextLink href={`/paths/${path.id}`}>{path.title}</TextLink>,
      }))}
      groups={groups.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => ({
          key: row.id,
          name: nameRow(row),
          cells: row.cells,
        })),
      }))}
    />
  )
}
