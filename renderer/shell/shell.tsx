import { useLocation } from 'wouter'
import { Routes } from '../routes.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LookAroundBar } from './look-around-bar.tsx'
import { NotSavedBar } from './not-saved-bar.tsx'
import { ShellFoot } from './shell-foot.tsx'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'
import { useLockKeys } from './use-lock-keys.ts'
import { useRememberScreen } from './use-remember-screen.ts'

/** What stands around every screen. */
export function Shell() {
  useRememberScreen()
  useLockKeys()
  const [location] = useLocation()
  return (
    <>
      <SkipLink />
      <TopBar />
      <NotSavedBar />
      <LookAroundBar />
      <ErrorBoundary place={location}>
        <Routes />
      </ErrorBoundary>
      <ShellFoot />
    </>
  )
}
