import { useState } from 'react'
import { Page } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { NewPassphraseForm } from '../../vault/new-passphrase-form.tsx'
import { PRESENT, useChangePassphrase } from './use-change-passphrase.ts'

/** Another passphrase, from the settings. */
export function ChangePassphraseScreen() {
  const [present, setPresent] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [problem, setProblem] = useState<string>()
  const change = useChangePassphrase('/settings')
  const take = async (next: string) => {
    const problems = await change(present === '' ? null : present, next)
    setProblem(problems.find(({ field }) => field === PRESENT)?.message)
    return problems
  }
  return (
    <Page
      title="Change the passphrase"
      lead="Your workbook and its backups are sealed anew. The old passphrase and the old recovery key open nothing any more."
      back={{ href: '/settings' }}
    >
      <NewPassphraseForm
        name="New passphrase"
        label="Change it"
        onTake={take}
        before={
          <SecretField
            id={PRESENT}
            label="Present passphrase"
            hint="Leave it empty if you have just opened Rotation with the recovery key."
            secret="the present passphrase"
            error={problem}
            value={present}
            onChange={setPresent}
            isShown={isShown}
            onShow={setIsShown}
          />
        }
      />
    </Page>
  )
}
