import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useNewKey } from '../../vault/new-key-context.ts'
import { CopiesSection } from './copies-section.tsx'
import { PlaceSection } from './place-section.tsx'

/** All that concerns the person's own workbook; shown while it is open. */
export function VaultSections() {
  const { newKey } = useNewKey()
  return (
    <>
      {newKey !== null && (
        <Notice title="Your new recovery key is not written down yet">
          <p>
            The old one opens nothing any more. <TextLink href="/recovery-key">Look at the new one</TextLink>
          </p>
        </Notice>
      )}
      <h2>Passphrase</h2>
      <p>With a new passphrase you get a new recovery key, and everything is sealed anew.</p>
      <ButtonRow>
        <ButtonLink weight="secondary" href="/passphrase">
          Change the passphrase
        </ButtonLink>
      </ButtonRow>
      <PlaceSection />
      <CopiesSection />
      <h2>Erasing everything</h2>
      <p>
        <TextLink href="/erase">Erase my workbook and everything that belongs to it</TextLink>. You are asked
        once more.
      </p>
    </>
  )
}
