import { orderLimits } from '../../../shared/content/order-limits.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

/** What limits are for, and where to begin. */
export function LimitsIntro() {
  const limits = orderLimits(useContent())
  const { workbook } = useWorkbook()
  const isStarted = Object.keys(workbook.limits).length > 0
  const first = limits[0]?.id ?? 'check'
  return (
    <Page
      title="What has to hold, whatever you do next"
      caption="Limits"
      lead="Rent, a partner’s job, a licence, nights that have to end. Saying so early keeps you from falling for a path that cannot work."
      back={{ href: '/', label: 'Home' }}
    >
      <p>
        There are {limits.length} short pages, and you set only the limits you have. Each is a wish or a must:
        a must rules paths out, in plain sight, and a wish only speaks against them. You can change your mind
        at any time, and the list of paths follows at once.
      </p>
      <ButtonRow>
        <ButtonLink href={isStarted ? '/limits/check' : `/limits/${first}`}>
          {isStarted ? 'See and change your limits' : 'Begin'}
        </ButtonLink>
        {isStarted && <TextLink href={`/limits/${first}`}>Go through all of them</TextLink>}
      </ButtonRow>
    </Page>
  )
}
