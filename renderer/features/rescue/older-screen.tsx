import { ask } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { sayMoment } from '../../vault/say-moment.ts'
import type { Closed } from '../../workbook/found.ts'
import { type Rescued, useRescue } from './use-rescue.ts'

type Older = Extract<Closed, { kind: 'older' }>

async function keep(which: 'this' | 'aside'): Promise<Rescued> {
  await ask('keepOlder', which)
  return { kind: 'done' }
}

/** Somebody, or a backup program, has put an earlier file back. Asked, never decided for the person. */
export function OlderScreen({ vault }: { readonly vault: Older }) {
  const { problem, rescue } = useRescue()
  return (
    <Page
      title="An older copy lies in place of your workbook"
      lead={`It is from ${sayMoment(vault.savedAt)}. You last saved on ${sayMoment(vault.lastSavedAt)}.`}
    >
      <p>
        This happens when a backup is brought back, or when a folder is kept the same on two computers.
        Whatever you choose, both are kept.
      </p>
      <ButtonRow>
        <Button onClick={() => rescue(() => keep('this'))}>Go on with the older copy</Button>
        <Button weight="secondary" onClick={() => rescue(() => keep('aside'))}>
          Put it aside
        </Button>
      </ButtonRow>
      <p role="alert">{problem}</p>
    </Page>
  )
}
