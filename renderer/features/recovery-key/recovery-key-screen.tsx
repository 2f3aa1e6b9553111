import { Redirect, Route, Switch } from 'wouter'
import { useNewKey } from '../../vault/new-key-context.ts'
import { ShowKeyPage } from './show-key-page.tsx'
import { TypeKeyPage } from './type-key-page.tsx'

/** A new recovery key: shown once, written down, and typed back. */
export function RecoveryKeyScreen() {
  const { newKey } = useNewKey()
  if (newKey === null) return <Redirect to="/" replace />
  return (
    <Switch>
      <Route path="/recovery-key/check">
        <TypeKeyPage next={newKey.next} />
      </Route>
      <Route>
        <ShowKeyPage recoveryKey={newKey.key} />
      </Route>
    </Switch>
  )
}
