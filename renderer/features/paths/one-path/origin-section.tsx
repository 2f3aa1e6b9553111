import './profile-table.css'
import type { Path } from '../../../../shared/content/path.ts'
import { Details } from '../../../ui/details.tsx'
import { Table } from '../../../ui/table.tsx'
import { useReadings } from '../use-readings.ts'
import { type NumberRow, numberRows } from './number-rows.ts'

const COLUMNS = ['', 'Number', 'From', 'Why']

function NumbersTable({ caption, rows }: { readonly caption: string; readonly rows: readonly NumberRow[] }) {
  return (
    <div className="profile-table">
      <Table
        caption={caption}
        columns={['What', ...COLUMNS.slice(1)]}
        rows={rows.map(({ id, name, level, from, why }) => ({ key: id, cells: [name, level, from, why] }))}
      />
    </div>
  )
}

/** Where the numbers of a path come from: occupations of O*NET, our judgement, and every adjustment. */
export function OriginSection({ path: { onet, profile } }: { readonly path: Path }) {
  const { content } = useReadings()
  const { values, skills } = numberRows(content, profile)
  return (
    <Details summary="Where the numbers of this path come from">
      <p>
        No occupation in O*NET {onet.version} is quite this work, so its numbers lean on the ones below, by
        the given share. Where they do not tell, or tell something else, a number is our judgement and says
        why.
      </p>
      <ul>
        {onet.codes.map(({ code, title, weight, standIn }) => (
          <li key={code}>
            {title} ({code}), {Math.round(weight * 100)} in 100
            {standIn && `. Has no ratings of its own; ${standIn.code} stands in: ${standIn.why}`}
          </li>
        ))}
      </ul>
      <NumbersTable
        caption="What it offers of each value, from 1 (hardly any) to 5 (as much as any work)"
        rows={values}
      />
      <NumbersTable
        caption="What level it asks for, from 0 (new to me) to 4 (others come to me)"
        rows={skills}
      />
    </Details>
  )
}
