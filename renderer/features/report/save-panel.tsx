import { assertNever } from '../../../shared/assert-never.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type ReportSaving, useSaveReport } from './use-save-report.ts'

/** What to know before the PDF leaves one's hands, and saving it. */
export function SavePanel() {
  const { saving, saveReport } = useSaveReport()
  return (
    <>
      <Notice title="Before you pass it on">
        <ul>
          <li>Whoever has the PDF can read it. It is not sealed.</li>
          <li>The name Rotation suggests for the file says nothing of what is in it. Keep it that plain.</li>
          <li>
            Printing leaves copies: in the printer, in its queue, on paper nobody fetched. Prefer your own
            printer, and your own mail.
          </li>
        </ul>
      </Notice>
      <ButtonRow>
        <Button id="save-report" onClick={saveReport}>
          Save the PDF
        </Button>
        <ButtonLink weight="secondary" href="/report">
          Change what it shows
        </ButtonLink>
      </ButtonRow>
      <div role="status">
        <SavingWords saving={saving} />
      </div>
    </>
  )
}

function SavingWords({ saving }: { readonly saving: ReportSaving }) {
  switch (saving.kind) {
    case 'not-asked':
      return null
    case 'saving':
      return <p>Making the PDF</p>
    case 'cancelled':
      return <p>Nothing was saved. The report is here whenever you want it.</p>
    case 'saved':
      return (
        <p className="report-saved">
          <strong>Saved as “{saving.file}”.</strong> It lies where you put it. Rotation keeps no copy and has
          sent it nowhere.
        </p>
      )
    case 'not-saved':
      return (
        <Notice title="The PDF is not saved">
          <p>{saving.why}</p>
          <p>You can try again, or choose another folder. No half-made file was left behind.</p>
        </Notice>
      )
    default:
      return assertNever(saving)
  }
}
