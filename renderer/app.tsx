import { Suspense, use } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { PreferencesProvider } from './preferences/preferences-provider.tsx'
import { DamagedContentScreen } from './shell/damaged-content-screen.tsx'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { Shell } from './shell/shell.tsx'
import type { Started } from './start-up.ts'
import { NewKeyProvider } from './vault/new-key-provider.tsx'
import { WorkbookProvider } from './workbook/workbook-provider.tsx'

interface AppProps {
  readonly starting: Promise<Started>
}

/** What the window shows. */
export function App({ starting }: AppProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <StartedApp starting={starting} />
      </Suspense>
    </ErrorBoundary>
  )
}

function StartedApp({ starting }: AppProps) {
  const { preferences, content, found } = use(starting)
  return (
    <PreferencesProvider loaded={preferences}>
      <Router hook={useHashLocation}>
        {content.kind === 'damaged' ? (
          <DamagedContentScreen problems={content.problems} />
        ) : (
          <WorkbookProvider content={content.content} files={content.files} found={found}>
            <NewKeyProvider>
              <Shell />
            </NewKeyProvider>
          </WorkbookProvider>
        )}
      </Router>
    </PreferencesProvider>
  )
}
