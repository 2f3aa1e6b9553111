import { createContext, useContext } from 'react'
import type { Preferences } from '../../shared/preferences.ts'

interface PreferencesContextValue {
  readonly preferences: Preferences
  /** Shows the change at once and remembers it. */
  readonly changePreferences: (changed: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesContextValue | null>(null)

/** How the window looks and behaves, and how to change it. */
export function usePreferences(): PreferencesContextValue {
  const value = useContext(PreferencesContext)
  if (value === null) throw new Error('used outside of the PreferencesProvider')
  return value
}
