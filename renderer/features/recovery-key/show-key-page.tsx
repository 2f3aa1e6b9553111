import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { KeyGroups } from './key-groups.tsx'

/** The one time that the key is on the screen. */
export function ShowKeyPage({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <Page
      title="Write down your recovery key"
      lead="It opens your workbook if you forget the passphrase. It is shown now and never again."
    >
      <KeyGroups recoveryKey={recoveryKey} />
      <p>
        Write it by hand, and keep the paper where you keep your passport. Whoever holds it can open your
        workbook without the passphrase. Below the first line there is no letter O, I or B, and no figure 1.
      </p>
      <ButtonRow>
        <ButtonLink href="/recovery-key/check">I have written it down</ButtonLink>
      </ButtonRow>
    </Page>
  )
}
