import type { TableBlock } from '../../../../shared/report/block.ts'
import { useTextWidth } from '../../../ui/use-text-width.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { nameRows } from './table-rows.ts'
import { TextRuns } from './text-runs.tsx'

/** A column of words needs this much room, in pixels at 100% text size. */
const COLUMN = 110

interface TableProps {
  readonly table: TableBlock
}

/** A table of the report; where its columns would be too narrow to read, the same rows below each other. */
export function ReportTable({ table }: TableProps) {
  const [ref, width] = useTextWidth<HTMLDivElement>()
  const hasRoom = width === 0 || width >= table.columns.length * COLUMN
  return <div ref={ref}>{hasRoom ? <WideTable table={table} /> : <StackedRows table={table} />}</div>
}

function WideTable({ table }: TableProps) {
  return (
    <table className={table.density === 'compact' ? 'report-table report-table-compact' : 'report-table'}>
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
      <tbody>
        {nameRows(table).map(({ id, heading, cells }) => (
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
        ))}
      </tbody>
    </table>
  )
}

function StackedRows({ table }: TableProps) {
  return (
    <ul className="report-rows" aria-label={table.caption}>
      {nameRows(table).map(({ id, heading, cells }) => (
        <li key={id}>
          <p>
            <TextRuns text={heading} />
          </p>
          <dl>
            {cells.map(({ column, text }) => (
              <div key={column} className="report-rows-cell">
                <dt>{column}</dt>
                <dd>
                  <TextRuns text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
