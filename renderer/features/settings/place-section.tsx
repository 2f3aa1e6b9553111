import './place-section.css'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useVaultPlace } from './use-vault-place.ts'

/** Where the sealed files lie, and how to keep them elsewhere. */
export function PlaceSection() {
  const { place, outcome, move } = useVaultPlace()
  return (
    <>
      <h2>Where your workbook lies</h2>
      {place && (
        <>
          <p>
            Sealed, with its backups, in <code className="place-folder">{place.folder}</code>
          </p>
          {place.syncs !== null && (
            <Notice title={`${place.syncs} copies this folder elsewhere`}>
              <p>
                The files are sealed, so nobody there can read them. Still, copies of them and the times of
                your work lie outside this computer, and erasing does not reach them.
              </p>
            </Notice>
          )}
        </>
      )}
      <p>You may keep it in another folder or on a stick. Rotation then looks for it there.</p>
      <ButtonRow>
        <Button weight="secondary" onClick={move}>
          Keep it elsewhere
        </Button>
      </ButtonRow>
      <p role="status">{outcome}</p>
    </>
  )
}
