import { type ReactNode, useLayoutEffect, useState } from 'react'
import type { Preferences } from '../../shared/preferences.ts'
import { ask } from '../bridge.ts'
import { applyPreferences } from './apply-preferences.ts'
import { PreferencesContext } from './preferences-context.ts'

interface PreferencesProviderProps {
  readonly loaded: Preferences
  readonly children: ReactNode
}

/** Keeps theme and text size, on the page and in the file of preferences. */
export function PreferencesProvider({ loaded, children }: PreferencesProviderProps) {
  const [preferences, setPreferences] = useState(loaded)
  useLayoutEffect(() => applyPreferences(preferences), [preferences])
  const changePreferences = (changed: Partial<Preferences>) => {
    const next = { ...preferences, ...changed }
    setPreferences(next)
    ask('savePreferences', next).catch(() => undefined)
  }
  return <PreferencesContext value={{ preferences, changePreferences }}>{children}</PreferencesContext>
}
