import type { ContentProblem } from '../../shared/content/content-problem.ts'
import { Page } from '../ui/page.tsx'
import { Table } from '../ui/table.tsx'

interface DamagedContentScreenProps {
  readonly problems: readonly ContentProblem[]
}

/** Rotation cannot ask anything without its content; it says which file to mend. */
export function DamagedContentScreen({ problems }: DamagedContentScreenProps) {
  return (
    <Page
      title="A part of Rotation is damaged"
      lead="Some of the questions and paths that come with Rotation cannot be read. What you said before is not touched."
    >
      <p>
        Installing Rotation again mends this. If you edit its content yourself, these are the places to look
        at.
      </p>
      <Table
        caption="What cannot be read"
        isCaptionHidden
        columns={['File', 'Entry', 'What is wrong']}
        rows={problems.slice(0, 50).map(({ file, id, message }) => ({
          key: `${file} ${id} ${message}`,
          cells: [file, id, message],
        }))}
      />
    </Page>
  )
}
