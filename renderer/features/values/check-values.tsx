import { measureProgress } from '../../../shared/workbook/progress.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses, nextAddress } from './addresses.ts'
import { CheckChoices } from './check-choices.tsx'
import { listStatementRows } from './check-rows.tsx'

/** Everything said about values, value by value, each answer to be changed by itself. */
export function CheckValues() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const { statements } = measureProgress(content, workbook)
  const missing = statements.asked - statements.answered
  return (
    <Page title="Check your answers" caption="Values" back={{ href: '/', label: 'Home' }}>
      {missing > 0 && (
        <Notice
          title={missing === 1 ? 'One statement is not answered' : `${missing} statements are not answered`}
        >
          <p>
            <TextLink href={nextAddress(content, workbook)}>Go on with the first of them</TextLink>, or leave
            them out: a value with an open statement then has no place in your order.
          </p>
        </Notice>
      )}
      <CheckChoices />
      <h2>Statements</h2>
      {content.values.map((value) => (
        <section key={value.id} className="values-statements">
          <h3>{value.name}</h3>
          <SummaryList rows={listStatementRows(content, workbook, value)} />
        </section>
      ))}
      <ButtonRow>
        <ButtonLink href={addresses.picture}>See what comes first</ButtonLink>
      </ButtonRow>
    </Page>
  )
}
