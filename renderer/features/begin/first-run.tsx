import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { PrivacyPromise } from './privacy-promise.tsx'
import { SamplePeople } from './sample-people.tsx'

/** Nothing was saved here before. */
export function FirstRun() {
  return (
    <Page
      title="A private place to think about your work"
      lead="What you want from it, what you can do, and which paths could fit. Staying, reshaped, is one of them."
    >
      <PrivacyPromise />
      <p>
        <TextLink href="/privacy">What is proved, and how to check it yourself</TextLink>
      </p>
      <ButtonRow>
        <ButtonLink href="/begin">Start</ButtonLink>
      </ButtonRow>
      <SamplePeople />
    </Page>
  )
}
