import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { sayNotOpened, type Unopened } from './not-opened-words.ts'
import { SamplePeople } from './sample-people.tsx'

interface NotOpenedScreenProps {
  readonly found: Unopened
  readonly onStart: () => void
}

function listFacts(found: Unopened): readonly SummaryRow[] {
  const where = { key: 'file', question: 'Where it lies', answer: found.file }
  return found.kind === 'newer'
    ? [where]
    : [where, { key: 'why', question: 'What was found', answer: found.why }]
}

/** A workbook is there and could not be opened. It is never written over. */
export function NotOpenedScreen({ found, onStart }: NotOpenedScreenProps) {
  const { title, lead, next } = sayNotOpened(found)
  return (
    <Page title={title} lead={lead}>
      <SummaryList rows={listFacts(found)} />
      <p>{next}</p>
      <ButtonRow>
        {found.kind === 'set-aside' ? (
          <Button onClick={onStart}>Start with an empty workbook</Button>
        ) : (
          <Button onClick={() => location.reload()}>Try again</Button>
        )}
      </ButtonRow>
      <SamplePeople />
    </Page>
  )
}
