import { Redirect, Route, Switch } from 'wouter'
import { useWorkbook } from '../../workbook/use-workbook.ts'
import { AboutCheckPage } from './about-check-page.tsx'
import { AboutPage, ChangeAbout } from './about-page.tsx'

/**
 * Optional questions about the person, a few a page, and a check of them all. `change` leads back to the check page,
 * or to the address that follows the question.
 */
export function AboutYouScreen() {
  return (
    <Switch>
      <Route path="/about-you/check" component={AboutCheckPage} />
      <Route path="/about-you/page/:page">{({ page }) => <AboutPage key={page} page={Number(page)} />}</Route>
      <Route path="/about-you/change/:question/*?">
        {({ question, '*': back }) => <ChangeAbout key={question} id={question} back={back} />}
      </Route>
      <Route component={StartAbout} />
    </Switch>
  )
}

/** The first page at first; later everything at once. */
function StartAbout() {
  const { workbook } = useWorkbook()
  const isStarted = Object.keys(workbook.about).length > 0
  return <Redirect to={isStarted ? '/about-you/check' : '/about-you/page/1'} replace />
}
