import { useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { WaitingLine } from '../../vault/waiting-line.tsx'
import { PASSPHRASE, useUnlock } from './use-unlock.ts'

/** The first screen while the vault is locked. Says nothing of what is in it. */
export function UnlockScreen() {
  const { typed, type, isShown, show, problem, waitLeft, isWorking, submit } = useUnlock()
  const waiting = useId()
  return (
    <Page title="Rotation is locked" lead="Type your passphrase to go on.">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <SecretField
          id={PASSPHRASE}
          label="Passphrase"
          secret="the passphrase"
          error={problem}
          value={typed}
          onChange={type}
          isShown={isShown}
          onShow={show}
        />
        <ButtonRow>
          <Button type="submit" aria-describedby={waiting}>
            Unlock
          </Button>
          <span id={waiting} className="quiet" aria-live="off">
            {waitLeft > 0 && `The next try counts in ${waitLeft} ${waitLeft === 1 ? 'second' : 'seconds'}.`}
          </span>
        </ButtonRow>
        <WaitingLine isWaiting={isWorking}>Opening.</WaitingLine>
      </form>
      <p>
        Forgotten it? <TextLink href="/recover">Use the recovery key</TextLink>
      </p>
    </Page>
  )
}
