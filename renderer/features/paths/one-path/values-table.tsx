import './profile-table.css'
import { capitalise } from '../../../../shared/list-words.ts'
import { Table } from '../../../ui/table.tsx'
import { SmallBar } from './small-bar.tsx'
import type { ValueRow } from './value-rows.ts'

/** What is wanted beside what is offered, value by value. */
export function ValuesTable({ rows }: { readonly rows: readonly ValueRow[] }) {
  const painted = rows.map(({ id, name, wanted, wantedBar, offered, offeredBar, why }) => ({
    key: id,
    cells: [
      name,
      <span key="wanted">
        {capitalise(wanted)}
        {wantedBar !== null && <SmallBar part={wantedBar} tone="wanted" />}
      </span>,
      <span key="offered">
        {capitalise(offered)}
        <SmallBar part={offeredBar} tone="offered" />
      </span>,
      why,
    ],
  }))
  return (
    <div className="profile-table">
      <Table
        caption="What you want most comes first. “The rest” is the average of your own values."
        columns={['Value', 'You want', 'It offers', 'Why we think so']}
        rows={painted}
      />
    </div>
  )
}
