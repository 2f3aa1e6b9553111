import { ContinueForm } from '../../ui/continue-form.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { RecoveryKeyField } from '../../vault/recovery-key-field.tsx'
import { useRecover } from './use-recover.ts'

/** The way in without the passphrase. */
export function RecoverScreen() {
  const { typed, type, problem, submit } = useRecover()
  return (
    <Page
      title="Use the recovery key"
      lead="It is the key you wrote down at the beginning. Spaces, dashes and capitals do not matter."
      back={{ href: '/' }}
      hasErrors={problem !== undefined}
    >
      <ContinueForm onSubmit={submit}>
        <RecoveryKeyField value={typed} onChange={type} error={problem} />
      </ContinueForm>
      <h2>If you have neither</h2>
      <p>
        Then nobody can open this workbook, and neither can we. It stays here untouched, in case the
        passphrase comes back to you. You can also <TextLink href="/erase">erase it and begin anew</TextLink>.
      </p>
    </Page>
  )
}
