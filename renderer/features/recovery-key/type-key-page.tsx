import { useLocation } from 'wouter'
import { ContinueForm } from '../../ui/continue-form.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useNewKey } from '../../vault/new-key-context.ts'
import { RecoveryKeyField } from '../../vault/recovery-key-field.tsx'
import { useSession } from '../../workbook/use-session.ts'
import { useTypedKey } from './use-typed-key.ts'

/** Typed back once, so that a slip of the pen shows today and not in a year. */
export function TypeKeyPage({ next }: { readonly next: string }) {
  const { setNewKey } = useNewKey()
  const { session, look } = useSession()
  const [, goTo] = useLocation()
  const finish = async () => {
    if (session.kind === 'closed') await look()
    goTo(next)
    setNewKey(null)
  }
  const { typed, setTyped, problem, submit } = useTypedKey(finish)
  return (
    <Page
      title="Type the recovery key from your paper"
      lead="So that a slip of the pen shows today. Spaces, dashes and capitals do not matter."
      back={{ href: '/recovery-key' }}
      hasErrors={problem !== undefined}
    >
      <ContinueForm onSubmit={submit}>
        <RecoveryKeyField value={typed} onChange={setTyped} error={problem} />
      </ContinueForm>
      <p>
        Not sure what you wrote? <TextLink href="/recovery-key">Look at the key once more</TextLink>
      </p>
    </Page>
  )
}
