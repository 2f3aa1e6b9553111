import { sayCount } from '../../../shared/count-words.ts'
import { measureProgress } from '../../../shared/workbook/progress.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

const FORWARD = {
  'not-started': 'Begin',
  'in-progress': 'Continue',
  done: 'See and change your limits',
} as const

/** What limits are for, and where to begin. */
export function LimitsIntro() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const { state, next } = measureProgress(content, workbook).limits
  return (
    <Page
      title="What has to hold, whatever you do next"
      caption="Limits"
      lead="Rent, a partner’s job, a licence, nights that have to end. Saying so early keeps you from falling for a path that cannot work."
      back={{ href: '/', label: 'Home' }}
    >
      <p>
        There are {sayCount(content.limits.length)} short pages, and you set only the limits you have. Each is
        a wish or a must: a must rules paths out, in plain sight, and a wish only speaks against them. You can
        change your mind at any time, and the list of paths follows at once.
      </p>
      <ButtonRow>
        <ButtonLink href={`/limits/${next ?? 'check'}`}>{FORWARD[state]}</ButtonLink>
        {state === 'in-progress' && <TextLink href="/limits/check">See and change your limits</TextLink>}
      </ButtonRow>
    </Page>
  )
}
