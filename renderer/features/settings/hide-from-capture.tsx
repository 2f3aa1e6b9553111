import { usePreferences } from '../../preferences/preferences-context.ts'
import { Checkbox } from '../../ui/checkbox.tsx'

/** Off for those whose screen reader or magnifier reads the picture of the screen. */
export function HideFromCapture() {
  const { preferences, changePreferences } = usePreferences()
  return (
    <Checkbox
      id="hide-from-capture"
      label="Keep the window out of pictures and recordings of the screen"
      hint="Windows does this, macOS only in part, and Linux not at all. Turn it off if a screen reader or a magnifier needs to see the window."
      isChecked={preferences.isHiddenFromCapture}
      onChange={(isHiddenFromCapture) => changePreferences({ isHiddenFromCapture })}
    />
  )
}
