import { measureProgress } from '../../../shared/workbook/progress.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

const FORWARD = {
  'not-started': { label: 'Begin', href: '/skills/continue' },
  'in-progress': { label: 'Continue', href: '/skills/continue' },
  done: { label: 'See what came out', href: '/skills/picture' },
} as const

/** Why skills are asked, how many there are, and where to begin or go on. */
export function SkillsIntro() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const { state } = measureProgress(content, workbook).skills
  const { title, why } = content.inventories.skills
  const { label, href } = FORWARD[state]
  return (
    <Page title={title} caption="Skills" lead={why} back={{ href: '/', label: 'Home' }}>
      <p>
        There are {content.skills.length} skills and fields of knowledge in {content.skillGroups.length}{' '}
        groups, at most three on a page. It takes about a quarter of an hour. Every answer is saved as you
        give it, so you can stop at any question.
      </p>
      <p>
        Nobody has all of them, and no path asks for much of all of them. A low level is a plain fact here,
        not a mark.
      </p>
      <ButtonRow>
        <ButtonLink href={href}>{label}</ButtonLink>
        {state !== 'not-started' && <TextLink href="/skills/check">Check or change your answers</TextLink>}
      </ButtonRow>
    </Page>
  )
}
