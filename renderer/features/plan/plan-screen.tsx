import './plan.css'
import { Route, Switch } from 'wouter'
import { PlanPage } from './plan-page.tsx'
import { PlansPage } from './plans-page.tsx'

/** All plans, and one of them. */
export function PlanScreen() {
  return (
    <Switch>
      <Route path="/plan" component={PlansPage} />
      <Route path="/plan/:id">{({ id }) => <PlanPage id={id} />}</Route>
    </Switch>
  )
}
