import { useLocation } from 'wouter'
import { ask } from '../../bridge.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { NEW_PASSPHRASE } from '../../vault/check-new-passphrase.ts'
import { useNewKey } from '../../vault/new-key-context.ts'
import { NewPassphraseForm } from '../../vault/new-passphrase-form.tsx'
import type { TakePassphrase } from '../../vault/use-new-passphrase.ts'

/** The passphrase of a new vault. */
export function ChoosePassphraseScreen() {
  const { setNewKey } = useNewKey()
  const [, goTo] = useLocation()
  const create: TakePassphrase = async (passphrase) => {
    const created = await ask('createVault', passphrase)
    if (created.kind === 'refused') return [{ field: NEW_PASSPHRASE, message: created.why }]
    setNewKey({ key: created.recoveryKey, next: '/' })
    goTo('/recovery-key')
    return []
  }
  return (
    <Page
      title="Choose a passphrase"
      lead="It seals everything you write here. You type it each time you open Rotation."
      back={{ href: '/' }}
    >
      <NewPassphraseForm
        label="Seal it"
        onTake={create}
        before={
          <Notice title="If you forget it">
            <p>
              Next you get a recovery key to write down. Without the passphrase and without that key, nobody
              can open your workbook again. We cannot either.
            </p>
          </Notice>
        }
      />
    </Page>
  )
}
