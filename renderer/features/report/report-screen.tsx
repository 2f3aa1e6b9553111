import './report.css'
import { Redirect, Route, Switch } from 'wouter'
import { ChoosePage } from './choose-page.tsx'
import { PreviewPage } from './preview-page.tsx'

/** Choosing what a coach sees, then the report itself. */
export function ReportScreen() {
  return (
    <Switch>
      <Route path="/report" component={ChoosePage} />
      <Route path="/report/preview" component={PreviewPage} />
      <Redirect to="/report" replace />
    </Switch>
  )
}
