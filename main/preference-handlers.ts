import { nativeTheme } from 'electron'
import type { Handlers } from '../shared/ipc.ts'
import { protectWindows } from './content-protection.ts'
import type { PreferencesFile } from './preferences.ts'

/** Answers the window's calls about preferences. */
export function preferenceHandlers(
  file: PreferencesFile,
): Pick<Handlers, 'loadPreferences' | 'savePreferences'> {
  return {
    loadPreferences: () => file.load(),
    savePreferences: (preferences) => {
      file.save(preferences)
      nativeTheme.themeSource = preferences.theme
      protectWindows(preferences.isHiddenFromCapture)
      return file.load()
    },
  }
}
