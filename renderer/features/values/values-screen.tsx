import './values.css'
import { Redirect, Route, Switch } from 'wouter'
import { useContent } from '../../workbook/use-content.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { nextAddress } from './addresses.ts'
import { ChangeStatement } from './change-statement.tsx'
import { ChangeValue } from './change-value.tsx'
import { CheckValues } from './check-values.tsx'
import { ChangeChoice, ChoicePage } from './choice-page.tsx'
import { ChoicesIntro } from './choices-intro.tsx'
import { StatementsPage } from './statements-page.tsx'
import { ValuesIntro } from './values-intro.tsx'
import { ValuesPicture } from './values-picture.tsx'

/**
 * The values inventory, from why it is asked to what came out. Each page starts afresh, so each has its key. `of` leads
 * back to the check page, or to the address that follows the value.
 */
export function ValuesScreen() {
  return (
    <Switch>
      <Route path="/values" component={ValuesIntro} />
      <Route path="/values/continue" component={ContinueValues} />
      <Route path="/values/statements/:page">
        {({ page }) => <StatementsPage key={page} page={Number(page)} />}
      </Route>
      <Route path="/values/change/:item">{({ item }) => <ChangeStatement key={item} item={item} />}</Route>
      <Route path="/values/of/:value/*?">
        {({ value, '*': back }) => <ChangeValue key={value} value={value} back={back} />}
      </Route>
      <Route path="/values/choices" component={ChoicesIntro} />
      <Route path="/values/choices/:screen">
        {({ screen }) => <ChoicePage key={screen} screen={Number(screen)} />}
      </Route>
      <Route path="/values/change-choice/:screen">
        {({ screen }) => <ChangeChoice key={screen} screen={Number(screen)} />}
      </Route>
      <Route path="/values/check" component={CheckValues} />
      <Route path="/values/picture" component={ValuesPicture} />
      <Redirect to="/values" replace />
    </Switch>
  )
}

function ContinueValues() {
  const content = useContent()
  const { workbook } = useWorkbook()
  return <Redirect to={nextAddress(content, workbook)} replace />
}
