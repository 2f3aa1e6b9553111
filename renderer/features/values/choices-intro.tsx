import { useLocation } from 'wouter'
import { bestWorstScreens } from '../../../shared/scoring/best-worst-screens.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Page } from '../../ui/page.tsx'
import { now } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses } from './addresses.ts'
import { splitIntoPages } from './statement-pages.ts'

/** Between the statements and the four choices: why there are choices at all. */
export function ChoicesIntro() {
  const content = useContent()
  const { workbook, change } = useWorkbook()
  const [, goTo] = useLocation()
  const { bestWorst, order } = content.inventories.values
  const screens = bestWorstScreens(content, workbook)
  const back = { href: addresses.statements(splitIntoPages(order).length) }
  if (screens === undefined) return <TooFewToChoose back={back} />
  const begin = () => {
    if (workbook.bestWorst.length === 0) change({ kind: 'best-worst-asked', screens, at: now() })
    goTo(addresses.choice(1))
  }
  return (
    <Page title="Four choices among your own top eight" caption="Values" lead={bestWorst.why} back={back}>
      <p>
        Each screen shows four of the values you rated highest. Pick the one that matters most and the one
        that matters least among them.
      </p>
      <ButtonRow>
        <Button onClick={begin}>Continue</Button>
      </ButtonRow>
    </Page>
  )
}

function TooFewToChoose({ back }: { readonly back: { readonly href: string } }) {
  return (
    <Page
      title="Not enough to choose among yet"
      caption="Values"
      lead="The choices are among your eight highest values, and fewer than eight have both their statements rated."
      back={back}
    >
      <p>
        “I am not sure” is a true answer, so this is no fault. You can rate more of them whenever you like.
      </p>
      <ButtonRow>
        <ButtonLink href={addresses.check}>Check your answers</ButtonLink>
      </ButtonRow>
    </Page>
  )
}
