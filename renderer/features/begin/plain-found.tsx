import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { sayMoment } from '../../vault/say-moment.ts'

/** A workbook of the earlier version, which could not seal yet. */
export function PlainFound({ savedAt }: { readonly savedAt: string }) {
  return (
    <Page
      title="Your answers can be sealed now"
      lead={`Those of ${sayMoment(savedAt)} lie here unsealed, as the earlier version left them. Choose a passphrase and only you can read them.`}
    >
      <p>Nothing in them changes. Once they are sealed, the unsealed file and its copy are removed.</p>
      <ButtonRow>
        <ButtonLink href="/begin">Choose a passphrase</ButtonLink>
      </ButtonRow>
      <p>
        <TextLink href="/privacy">What is proved, and what we cannot promise</TextLink>
      </p>
    </Page>
  )
}
