import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TYPED_WORD, useErase, WORD } from './use-erase.ts'

interface ErasePageProps {
  readonly onErased: (left: readonly string[]) => void
}

/** The one thing here that cannot be undone, so it asks for a word and not for a click. */
export function ErasePage({ onErased }: ErasePageProps) {
  const { typed, type, problems, attempt, submit } = useErase(onErased)
  return (
    <Page
      title="Erase everything"
      lead="Your workbook, its backups, its keys and your settings are removed from this computer. Nobody can bring them back, and neither can we."
      hasErrors={problems.length > 0}
      before={
        <>
          <GoBack />
          <ErrorSummary problems={problems} attempt={attempt} />
        </>
      }
    >
      <p>PDFs you saved and files you exported are yours; they stay where you put them.</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          id={TYPED_WORD}
          label={`Type “${WORD}” to go on`}
          error={problems[0]?.message}
          maxLength={20}
          value={typed}
          onChange={type}
        />
        <ButtonRow>
          <Button type="submit" weight="secondary">
            Erase everything for good
          </Button>
        </ButtonRow>
      </form>
    </Page>
  )
}
