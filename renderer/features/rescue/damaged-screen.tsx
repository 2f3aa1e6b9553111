import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { type Closed, canBeSealed } from '../../workbook/found.ts'
import { BackupChoice } from './backup-choice.tsx'
import { FileFacts } from './file-facts.tsx'

/** A file of the vault that does not open. */
export type Damaged = Extract<Closed, { kind: 'damaged' }>

const words = {
  workbook: {
    title: 'Your workbook is damaged',
    lead: 'It is not as Rotation left it. That happens when a disk fails, or when another program writes into its folder.',
  },
  identity: {
    title: 'The file that takes your passphrase is damaged',
    lead: 'Your workbook itself may be whole. The recovery key opens it without that file.',
  },
} as const

/** What happened in plain words, and the shortest way back. Nothing is deleted here. */
export function DamagedScreen({ vault }: { readonly vault: Damaged }) {
  const { title, lead } = words[vault.what]
  return (
    <Page title={title} lead={lead}>
      <WayBack vault={vault} />
      <h2>The damaged file</h2>
      <FileFacts file={vault.file} why={vault.why} />
      <p>
        It is kept, whatever you choose: somebody may be able to read more of it than Rotation can. Only if
        nothing helps, you can <TextLink href="/erase">erase everything</TextLink>.
      </p>
    </Page>
  )
}

/** A file of the earlier version has no copies to bring back; Rotation has put it aside with all that it holds. */
function WayBack({ vault }: { readonly vault: Damaged }) {
  const link = vault.what === 'identity' ? RECOVER : BEGIN
  if (vault.what === 'workbook' && !canBeSealed(vault)) return <BackupChoice backups={vault.backups} />
  return (
    <ButtonRow>
      <ButtonLink href={link.href}>{link.label}</ButtonLink>
    </ButtonRow>
  )
}

const RECOVER = { href: '/recover', label: 'Use the recovery key' }
const BEGIN = { href: '/begin', label: 'Begin with an empty workbook' }
