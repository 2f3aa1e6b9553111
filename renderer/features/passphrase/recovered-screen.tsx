import { useLocation } from 'wouter'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { NewPassphraseForm } from '../../vault/new-passphrase-form.tsx'
import { useSession } from '../../workbook/use-session.ts'
import { useChangePassphrase } from './use-change-passphrase.ts'

/** Right after the recovery key has opened the vault: the forgotten passphrase is replaced. */
export function RecoveredScreen() {
  const { look } = useSession()
  const [, goTo] = useLocation()
  const change = useChangePassphrase('/')
  const leaveIt = async () => {
    await look()
    goTo('/')
  }
  return (
    <Page
      title="It is open. Choose a new passphrase"
      lead="The recovery key has opened your workbook. With a new passphrase you get a new recovery key; the old one opens nothing any more."
    >
      <NewPassphraseForm
        name="New passphrase"
        label="Seal it anew"
        onTake={(passphrase) => change(null, passphrase)}
        aside={
          <Button weight="quiet" onClick={() => void leaveIt()}>
            Not now
          </Button>
        }
      />
    </Page>
  )
}
