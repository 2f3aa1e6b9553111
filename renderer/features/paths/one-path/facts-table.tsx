import './facts-table.css'
import type { Path } from '../../../../shared/content/path.ts'
import { Table } from '../../../ui/table.tsx'
import { factRows } from './fact-rows.ts'

/** Every fact with what it rests on. */
export function FactsTable({ path }: { readonly path: Path }) {
  const rows = factRows(path).map(({ name, short, text, basis }) => ({
    key: name,
    cells: [
      name,
      <span key="fact">
        <b>{short}</b>
        <span className="facts-text">{text}</span>
      </span>,
      <span key="basis" className="facts-basis">
        {basis}
      </span>,
    ],
  }))
  return (
    <div className="facts-table">
      <Table caption="Facts" isCaptionHidden columns={['Fact', 'What we know', 'Rests on']} rows={rows} />
    </div>
  )
}
