import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Details } from '../../ui/details.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { sayMoment } from '../../vault/say-moment.ts'
import { WaitingLine } from '../../vault/waiting-line.tsx'
import type { Damaged } from './damaged-screen.tsx'
import { PASSPHRASE, useRestore } from './use-restore.ts'

/** The newest copy as one button; the earlier ones below. */
export function BackupChoice({ backups }: Pick<Damaged, 'backups'>) {
  const restoring = useRestore()
  const [newest, ...earlier] = backups.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
  if (newest === undefined) return <p>There is no copy of it on this computer.</p>
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        restoring.restore(newest.id)
      }}
    >
      {restoring.isAsked && <PassphraseField restoring={restoring} />}
      <ButtonRow>
        <Button type="submit">Bring back the copy of {sayMoment(newest.savedAt)}</Button>
        {restoring.isAsked && <TextLink href="/recover">Use the recovery key</TextLink>}
      </ButtonRow>
      <WaitingLine isWaiting={restoring.isWorking}>Bringing it back.</WaitingLine>
      <p role="alert">{restoring.problem}</p>
      {earlier.length > 0 && <EarlierCopies earlier={earlier} onRestore={restoring.restore} />}
    </form>
  )
}

function PassphraseField({ restoring }: { readonly restoring: ReturnType<typeof useRestore> }) {
  return (
    <SecretField
      id={PASSPHRASE}
      label="Passphrase"
      hint="The copies are sealed as well."
      secret="the passphrase"
      error={restoring.wrong}
      value={restoring.passphrase}
      onChange={restoring.type}
      isShown={restoring.isShown}
      onShow={restoring.show}
    />
  )
}

interface EarlierCopiesProps {
  readonly earlier: Damaged['backups']
  readonly onRestore: (id: string) => void
}

function EarlierCopies({ earlier, onRestore }: EarlierCopiesProps) {
  return (
    <Details summary="Earlier copies">
      <ul>
        {earlier.map(({ id, savedAt }) => (
          <li key={id}>
            <Button weight="quiet" onClick={() => onRestore(id)}>
              Bring back the copy of {sayMoment(savedAt)}
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  )
}
