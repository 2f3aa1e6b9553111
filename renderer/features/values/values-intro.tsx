import { measureProgress } from '../../../shared/workbook/progress.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses, nextAddress } from './addresses.ts'

/** Why values are asked, how many questions there are, and where to begin or go on. */
export function ValuesIntro() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const { statements } = measureProgress(content, workbook)
  const { title, why, order } = content.inventories.values
  const isStarted = statements.state !== 'not-started'
  return (
    <Page title={title} caption="Values" lead={why} back={{ href: '/', label: 'Home' }}>
      <p>
        There are {order.length} short statements, at most five on a page, and then four choices among the
        eight values you rate highest. It takes about seven minutes. Every answer is saved as you give it, so
        you can stop at any question.
      </p>
      <ButtonRow>
        <ButtonLink href={nextAddress(content, workbook)}>{isStarted ? 'Continue' : 'Begin'}</ButtonLink>
        {isStarted && <TextLink href={addresses.check}>Check or change your answers</TextLink>}
      </ButtonRow>
    </Page>
  )
}
