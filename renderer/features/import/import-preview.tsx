import { useLocation } from 'wouter'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { countParts } from './count-parts.ts'
import type { Read } from './import-screen.tsx'

interface ImportPreviewProps {
  readonly read: Read
  readonly onLeave: () => void
}

/** What would change, in counts; then one button. */
export function ImportPreview({ read, onLeave }: ImportPreviewProps) {
  const { workbook, change } = useWorkbook()
  const [, goTo] = useLocation()
  const replace = () => {
    change({ kind: 'workbook-replaced', workbook: read.workbook })
    goTo('/')
  }
  return (
    <Page
      title="What would change"
      lead={`“${read.from}” would take the place of all that you have said here. What you have now is kept as a backup.`}
    >
      <Table
        caption="What each of the two holds"
        isCaptionHidden
        columns={['Part', 'Now', 'In the file']}
        rows={countParts(workbook, read.workbook).map(({ name, now, inFile }) => ({
          key: name,
          cells: [name, now, inFile],
        }))}
      />
      <ButtonRow>
        <Button onClick={replace}>Replace my workbook</Button>
        <Button weight="quiet" onClick={onLeave}>
          Leave everything as it is
        </Button>
      </ButtonRow>
    </Page>
  )
}
