import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { PrivacyPromise } from './privacy-promise.tsx'
import { SamplePeople } from './sample-people.tsx'

interface FirstRunProps {
  readonly onStart: () => void
}

/** Nothing was saved here before. */
export function FirstRun({ onStart }: FirstRunProps) {
  return (
    <Page
      title="A private place to think about your work"
      lead="What you want from it, what you can do, and which paths could fit. Staying, reshaped, is one of them."
    >
      <PrivacyPromise />
      <ButtonRow>
        <Button onClick={onStart}>Start</Button>
      </ButtonRow>
      <SamplePeople />
    </Page>
  )
}
