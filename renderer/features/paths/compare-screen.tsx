import { useState } from 'react'
import { useParams } from 'wouter'
import { findById } from '../../../shared/content/content.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Page } from '../../ui/page.tsx'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { chooseColumns, sayOrder } from './compare/choose-columns.ts'
import { ColumnChooser } from './compare/column-chooser.tsx'
import { type Column, compareRows } from './compare/compare-rows.ts'
import { CompareTable } from './compare/compare-table.tsx'
import { Differences } from './compare/differences.tsx'
import { keepMarked } from './compare/keep-marked.ts'
import { useReadings } from './use-readings.ts'
import { lastListAddress } from './use-return.ts'

/** Two or three paths side by side, for weighing one against the other. */
export function CompareScreen() {
  const { content, matches, values } = useReadings()
  const { workbook } = useWorkbook()
  const { '*': rest } = useParams<{ '*': string }>()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [isNarrowed, setNarrowed] = useState(false)
  const address = (rest ?? '').split('/')
  const { paths, because } = chooseColumns(content, matches, { address, shortlist: workbook.shortlist })
  const columns = paths.flatMap((id): Column[] => {
    const match = matches.matches.find(({ path }) => path === id)
    return match === undefined ? [] : [{ path: findById(content.paths, id), match }]
  })
  const groups = compareRows(content, values, columns)
  const mark = (row: string) => {
    const next = new Set(marked)
    if (!next.delete(row)) next.add(row)
    setMarked(next)
  }
  return (
    <Page title="Side by side" screen="compare" back={{ href: lastListAddress(), label: 'Paths' }} wide>
      <p className="quiet">
        {sayOrder(because)} Every path has the same rows. Pay and other facts are for the US unless they say
        otherwise.
      </p>
      <ColumnChooser paths={paths} />
      <Differences paths={columns.map(({ path }) => path)} />
      <Checkbox
        id="only-marked"
        label="Show only the rows that I ticked"
        isChecked={isNarrowed}
        onChange={setNarrowed}
      />
      <p className="small quiet" role="status">
        {isNarrowed && marked.size === 0 ? 'You have not ticked a row yet, so all of them stay.' : ''}
      </p>
      <CompareTable
        columns={columns}
        groups={isNarrowed ? keepMarked(groups, marked) : groups}
        marked={marked}
        onMark={mark}
      />
    </Page>
  )
}
