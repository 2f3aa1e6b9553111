import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import type { Closed } from '../../workbook/found.ts'
import { useSession } from '../../workbook/use-session.ts'
import { FileFacts } from './file-facts.tsx'

type NotOpened = Extract<Closed, { kind: 'newer' | 'unreadable' }>

const words = {
  newer: {
    title: 'Your workbook was made by a newer Rotation',
    lead: 'This version cannot read it, and leaves it exactly as it is.',
    next: 'Open it with the newer version.',
  },
  unreadable: {
    title: 'Your workbook could not be opened',
    lead: 'It may be in use, or this account may not be allowed to read it. Rotation has changed nothing.',
    next: 'If it lies on a stick or in another folder, make sure that this is there. Then try again.',
  },
} as const

/** A workbook is there and stays untouched. */
export function NotOpenedScreen({ vault }: { readonly vault: NotOpened }) {
  const { look } = useSession()
  const { title, lead, next } = words[vault.kind]
  return (
    <Page title={title} lead={lead}>
      <FileFacts file={vault.file} why={vault.kind === 'newer' ? undefined : vault.why} />
      <p>{next}</p>
      <ButtonRow>
        <Button onClick={() => void look()}>Try again</Button>
      </ButtonRow>
    </Page>
  )
}
