import { measureProgress } from '../../../shared/workbook/progress.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TaskList } from '../../ui/task-list.tsx'
import { SavedLine } from '../../workbook/saved-line.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useSession } from '../../workbook/use-session.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { findNextMove } from './next-move.ts'
import { listStages } from './stages.ts'

/** Where the person is, what comes next, and everything there is to do. */
export function HomeScreen() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const { session } = useSession()
  const progress = measureProgress(content, workbook)
  const move = findNextMove(progress, workbook)
  return (
    <Page title={move.title} caption={session.kind === 'own' && <SavedLine isFull />} lead={move.lead}>
      <ButtonRow>
        <ButtonLink href={move.href}>{move.label}</ButtonLink>
      </ButtonRow>
      {listStages({ content, workbook, progress }).map(({ title, tasks }) => (
        <section key={title}>
          <h2>{title}</h2>
          <TaskList tasks={tasks} />
        </section>
      ))}
    </Page>
  )
}
