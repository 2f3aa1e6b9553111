import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { HomeScreen } from './features/home/home-screen.tsx'
import { VaultGate } from './shell/vault-gate.tsx'
import { canBeSealed } from './workbook/found.ts'
import { useSession } from './workbook/use-session.ts'

/** Everything but the first screen is loaded when it is first opened. */
const screens = {
  aboutYou: lazy(() => import('./features/about-you/about-you-screen.tsx').then(asDefault('AboutYouScreen'))),
  values: lazy(() => import('./features/values/values-screen.tsx').then(asDefault('ValuesScreen'))),
  skills: lazy(() => import('./features/skills/skills-screen.tsx').then(asDefault('SkillsScreen'))),
  limits: lazy(() => import('./features/limits/limits-screen.tsx').then(asDefault('LimitsScreen'))),
  paths: lazy(() => import('./features/paths/paths-screen.tsx').then(asDefault('PathsScreen'))),
  path: lazy(() => import('./features/paths/path-screen.tsx').then(asDefault('PathScreen'))),
  compare: lazy(() => import('./features/paths/compare-screen.tsx').then(asDefault('CompareScreen'))),
  how: lazy(() => import('./features/how/how-screen.tsx').then(asDefault('HowScreen'))),
  plan: lazy(() => import('./features/plan/plan-screen.tsx').then(asDefault('PlanScreen'))),
  report: lazy(() => import('./features/report/report-screen.tsx').then(asDefault('ReportScreen'))),
  support: lazy(() => import('./features/support/support-screen.tsx').then(asDefault('SupportScreen'))),
  settings: lazy(() => import('./features/settings/settings-screen.tsx').then(asDefault('SettingsScreen'))),
  credits: lazy(() => import('./features/credits/credits-screen.tsx').then(asDefault('CreditsScreen'))),
  privacy: lazy(() => import('./features/privacy/privacy-screen.tsx').then(asDefault('PrivacyScreen'))),
  erase: lazy(() => import('./features/erase/erase-screen.tsx').then(asDefault('EraseScreen'))),
  import: lazy(() => import('./features/import/import-screen.tsx').then(asDefault('ImportScreen'))),
  choosePassphrase: lazy(() =>
    import('./features/begin/choose-passphrase-screen.tsx').then(asDefault('ChoosePassphraseScreen')),
  ),
  recover: lazy(() => import('./features/unlock/recover-screen.tsx').then(asDefault('RecoverScreen'))),
  recovered: lazy(() =>
    import('./features/passphrase/recovered-screen.tsx').then(asDefault('RecoveredScreen')),
  ),
  changePassphrase: lazy(() =>
    import('./features/passphrase/change-passphrase-screen.tsx').then(asDefault('ChangePassphraseScreen')),
  ),
  recoveryKey: lazy(() =>
    import('./features/recovery-key/recovery-key-screen.tsx').then(asDefault('RecoveryKeyScreen')),
  ),
}

/** `lazy` wants a default export, which our files do not have. */
function asDefault<Name extends string>(name: Name) {
  return <Screen,>(module: Record<Name, Screen>) => ({ default: module[name] })
}

/** Open also while there is no workbook to show. */
const openRoutes = [
  <Route key="support" path="/support" component={screens.support} />,
  <Route key="settings" path="/settings/*?" component={screens.settings} />,
  <Route key="credits" path="/credits" component={screens.credits} />,
  <Route key="how" path="/how" component={screens.how} />,
  <Route key="privacy" path="/privacy" component={screens.privacy} />,
  <Route key="erase" path="/erase" component={screens.erase} />,
  <Route key="recovery-key" path="/recovery-key/*?" component={screens.recoveryKey} />,
]

/** The ways to a workbook that is not open. */
const closedRoutes = [
  <Route key="gate" path="/" component={VaultGate} />,
  <Route key="recover" path="/recover" component={screens.recover} />,
  <Route key="recovered" path="/new-passphrase" component={screens.recovered} />,
]

/** The person's own workbook only: nobody else's has a seal. */
const ownRoutes = [
  <Route key="import" path="/import" component={screens.import} />,
  <Route key="passphrase" path="/passphrase" component={screens.changePassphrase} />,
]

/** The list of paths, of all families or of one; one route, so that narrowing it does not put it up anew. */
const PATH_LIST = /^\/paths(?:\/family\/(?<family>[^/]+))?$/

const workbookRoutes = [
  <Route key="home" path="/" component={HomeScreen} />,
  <Route key="about-you" path="/about-you/*?" component={screens.aboutYou} />,
  <Route key="values" path="/values/*?" component={screens.values} />,
  <Route key="skills" path="/skills/*?" component={screens.skills} />,
  <Route key="limits" path="/limits/*?" component={screens.limits} />,
  <Route key="paths" path={PATH_LIST} component={screens.paths} />,
  <Route key="map" path="/paths/map" component={screens.paths} />,
  <Route key="path" path="/paths/:id" component={screens.path} />,
  <Route key="compare" path="/compare/*?" component={screens.compare} />,
  <Route key="plan" path="/plan/*?" component={screens.plan} />,
  <Route key="report" path="/report/*?" component={screens.report} />,
]

/** Which screen stands at which address. While the vault is closed, every other way leads to its door. */
export function Routes() {
  const { session } = useSession()
  const isClosed = session.kind === 'closed'
  const isLocked = isClosed && session.vault.kind === 'locked'
  const isUnsealed = isClosed && canBeSealed(session.vault)
  return (
    <Suspense fallback={<main id="main" />}>
      <Switch>
        {openRoutes}
        {isUnsealed && <Route path="/begin" component={screens.choosePassphrase} />}
        {isClosed ? closedRoutes : workbookRoutes}
        {session.kind === 'own' && ownRoutes}
        {isLocked && <Route component={VaultGate} />}
        <Redirect to="/" replace />
      </Switch>
    </Suspense>
  )
}
