import { Redirect, Route, Switch } from 'wouter'
import { ChangeLimit, LimitPage } from './limit-page.tsx'
import { LimitsCheckPage } from './limits-check-page.tsx'
import { LimitsIntro } from './limits-intro.tsx'

/**
 * Limits, one a page, and a check of them all. `change` leads back to the check page, or to the
 * address that follows the limit.
 */
export function LimitsScreen() {
  return (
    <Switch>
      <Route path="/limits" component={LimitsIntro} />
      <Route path="/limits/check" component={LimitsCheckPage} />
      <Route path="/limits/change/:limit/*?">
        {({ limit, '*': back }) => <ChangeLimit key={limit} id={limit} back={back} />}
      </Route>
      <Route path="/limits/:limit">{({ limit }) => <LimitPage key={limit} id={limit} />}</Route>
      <Redirect to="/limits" replace />
    </Switch>
  )
}
