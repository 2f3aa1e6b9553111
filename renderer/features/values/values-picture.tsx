import { sayDay } from '../../../shared/report/say-day.ts'
import { scoreValues } from '../../../shared/scoring/score-values.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses, nextAddress } from './addresses.ts'
import { sayOrder } from './values-lead.ts'
import { ValuesOrder } from './values-order.tsx'
import { ValuesTable } from './values-table.tsx'

/** What came out: the order with its ranges, as a picture and as a table, and what it cannot tell. */
export function ValuesPicture() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const score = scoreValues(content, workbook)
  const { cannotTell, source, reviewed } = content.inventories
  return (
    <Page
      title={score.kind === 'clear' ? 'What comes first for you' : 'No clear order yet'}
      caption="Values"
      lead={sayOrder(content, score)}
      back={{ href: '/', label: 'Home' }}
      wide
    >
      {score.kind === 'clear' && (
        <>
          <ValuesOrder score={score} />
          <ValuesTable score={score} />
        </>
      )}
      {score.kind === 'flat' && (
        <p>If some of them could be given up more easily than others, change a few ratings and look again.</p>
      )}
      <h2>What this cannot tell you</h2>
      <p>{cannotTell}</p>
      <p className="quiet small">
        {source}, last read through on {sayDay(reviewed)}.
      </p>
      <ButtonRow>
        {score.kind === 'missing' ? (
          <ButtonLink href={nextAddress(content, workbook)}>Go on with values</ButtonLink>
        ) : (
          <ButtonLink href="/">Back to home</ButtonLink>
        )}
        <TextLink href={addresses.check}>Check or change your answers</TextLink>
      </ButtonRow>
    </Page>
  )
}
