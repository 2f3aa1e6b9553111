import type { Limit } from '../../../shared/content/limit.ts'
import { orderLimits } from '../../../shared/content/order-limits.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { LimitAnswerLines } from './limit-answer-lines.tsx'
import { OpenLimits } from './open-limits.tsx'

function rowOf(limit: Limit, { limits, limitDrafts }: Workbook): SummaryRow {
  const isBegun = limitDrafts?.[limit.id] !== undefined
  const change = { href: `/limits/change/${limit.id}`, hidden: `the limit ${limit.name.toLowerCase()}` }
  const label = isBegun ? 'Finish' : 'Answer'
  return {
    key: limit.id,
    question: limit.name,
    answer: <LimitAnswerLines limit={limit} answer={limits[limit.id]} isBegun={isBegun} />,
    change: limits[limit.id] === undefined ? { ...change, label } : change,
  }
}

/** All limits as they stand, and what they do. */
export function LimitsCheckPage() {
  const limits = orderLimits(useContent())
  const { workbook } = useWorkbook()
  const last = limits.at(-1)
  return (
    <Page
      title="Check your limits"
      caption="Limits"
      back={{ href: last === undefined ? '/limits' : `/limits/${last.id}` }}
      lead="A must rules out every path that does not keep it. Nothing disappears: ruled-out paths stand at the end of the list, each with the sentence that rules it out and what would bring it back."
    >
      <p>
        A wish rules nothing out. It is named on each path that does not keep it, and two broken wishes
        together keep a path out of the ones to look at first. Where a fact about a path is not known, the
        path stays and says so.
      </p>
      <SummaryList hasLongAnswers rows={limits.map((limit) => rowOf(limit, workbook))} />
      <OpenLimits />
      <ButtonRow>
        <ButtonLink href="/paths">Look at the paths</ButtonLink>
        <ButtonLink href="/" weight="quiet">
          Back to home
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}
