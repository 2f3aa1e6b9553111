import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { NEW_PASSPHRASE, TYPED_AGAIN } from './check-new-passphrase.ts'
import { StrengthLine } from './strength-line.tsx'
import { type TakePassphrase, useNewPassphrase } from './use-new-passphrase.ts'
import { WaitingLine } from './waiting-line.tsx'

interface NewPassphraseFormProps {
  readonly onTake: TakePassphrase
  /** Fields that stand before the new passphrase. */
  readonly before?: ReactNode
  /** Stands beside the button. */
  readonly aside?: ReactNode
  readonly label: string
  /** What the field is called. */
  readonly name?: string
}

/** A passphrase to choose: one's own, or six words by chance. */
export function NewPassphraseForm({
  onTake,
  before,
  aside,
  label,
  name = 'Passphrase',
}: NewPassphraseFormProps) {
  const form = useNewPassphrase(onTake)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      {before}
      <p>
        Six words drawn by chance are hard to guess and easy to remember. A sentence of your own works too: 15
        characters or more, with spaces and in any alphabet.
      </p>
      <ButtonRow>
        <Button weight="secondary" onClick={() => void form.suggest()}>
          Suggest six words
        </Button>
      </ButtonRow>
      <SecretField
        id={NEW_PASSPHRASE}
        label={name}
        secret="the passphrase"
        error={form.problemAt(NEW_PASSPHRASE)}
        value={form.passphrase}
        onChange={(passphrase) => form.type({ passphrase })}
        isShown={form.isShown}
        onShow={(isShown) => form.type({ isShown })}
      />
      {form.words !== '' && <p className="suggested-words">{form.words}</p>}
      <StrengthLine passphrase={form.passphrase} />
      {!form.isShown && (
        <SecretField
          id={TYPED_AGAIN}
          label="The same once more"
          secret="the passphrase"
          error={form.problemAt(TYPED_AGAIN)}
          value={form.again}
          onChange={(again) => form.type({ again })}
          isShown={false}
        />
      )}
      <ButtonRow>
        <Button type="submit">{label}</Button>
        {aside}
      </ButtonRow>
      <WaitingLine isWaiting={form.isWorking}>Sealing.</WaitingLine>
    </form>
  )
}
