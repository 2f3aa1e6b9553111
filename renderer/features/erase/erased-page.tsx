import { useLocation } from 'wouter'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { useLock } from '../../vault/use-lock.ts'

/** What was done, and what is out of reach. */
export function ErasedPage({ left }: { readonly left: readonly string[] }) {
  const { lock } = useLock()
  const [, goTo] = useLocation()
  /** A lock gives a fresh window, which has never held a word of what was erased. */
  const beginAnew = () => {
    goTo('/')
    lock()
  }
  return (
    <Page
      title="Everything is erased"
      lead="The keys were destroyed first, so that what a disk may still hold of the files cannot be opened."
    >
      {left.length > 0 && (
        <>
          <h2>What Rotation cannot reach</h2>
          <ul>
            {left.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonRow>
        <Button onClick={beginAnew}>Back to the beginning</Button>
      </ButtonRow>
    </Page>
  )
}
