import { Button, ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useExport } from './use-export.ts'

/** Taking everything out, and bringing it in. */
export function CopiesSection() {
  const { outcome, exportAll } = useExport()
  return (
    <>
      <h2>Taking it with you</h2>
      <p>
        An export holds everything you have said, as open JSON that any program reads. It is for you alone,
        and it is not sealed. For a coach, make a report instead.
      </p>
      <ButtonRow>
        <Button weight="secondary" onClick={exportAll}>
          Export everything
        </Button>
        <ButtonLink weight="secondary" href="/import">
          Bring in a workbook
        </ButtonLink>
      </ButtonRow>
      <p role="status">{outcome}</p>
    </>
  )
}
