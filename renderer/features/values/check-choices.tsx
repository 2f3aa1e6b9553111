import { useLocation } from 'wouter'
import { bestWorstScreens } from '../../../shared/scoring/best-worst-screens.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { now } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { addresses } from './addresses.ts'
import { areChoicesOutdated } from './are-choices-outdated.ts'
import { listChoiceRows } from './check-rows.tsx'

/** The four choices as made; still to make; or to make again, where the ratings have moved on. */
export function CheckChoices() {
  const content = useContent()
  const { workbook } = useWorkbook()
  const isPossible = bestWorstScreens(content, workbook) !== undefined
  if (workbook.bestWorst.length === 0 && !isPossible) return null
  return (
    <>
      <h2>Choices</h2>
      {workbook.bestWorst.length === 0 ? (
        <>
          <p>Four choices among your highest values show which come first when no job offers them all.</p>
          <ButtonLink href={addresses.choices} weight="secondary">
            Make the choices
          </ButtonLink>
        </>
      ) : (
        <>
          {areChoicesOutdated(content, workbook) && <ChooseAgain />}
          <SummaryList rows={listChoiceRows(content, workbook)} hasLongAnswers />
        </>
      )}
    </>
  )
}

function ChooseAgain() {
  const content = useContent()
  const { workbook, change } = useWorkbook()
  const [, goTo] = useLocation()
  const chooseAgain = () => {
    const screens = bestWorstScreens(content, workbook)
    if (screens === undefined) return
    change({ kind: 'best-worst-asked', screens, at: now() })
    goTo(addresses.choice(1))
  }
  return (
    <Notice title="Your ratings have changed since">
      <p>
        Other values stand among your highest eight now. The choices below still count for the values they
        were about. Choosing again replaces them.
      </p>
      <Button weight="secondary" onClick={chooseAgain}>
        Choose again
      </Button>
    </Notice>
  )
}
