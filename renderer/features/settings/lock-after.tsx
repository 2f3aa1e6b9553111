import { usePreferences } from '../../preferences/preferences-context.ts'
import { Select } from '../../ui/select.tsx'

const USUAL = [1, 2, 5, 10, 15, 30, 60]

function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

/** When Rotation locks by itself; another number that was set before stays on offer. */
export function LockAfter() {
  const { preferences, changePreferences } = usePreferences()
  const minutes = [...new Set([...USUAL, preferences.lockMinutes])].sort((a, b) => a - b)
  return (
    <Select
      id="lock-minutes"
      label="Lock when nobody has used the computer for"
      hint="It also locks when the computer sleeps or locks its screen. What you typed is saved first."
      options={minutes.map((each) => ({ value: String(each), label: sayMinutes(each) }))}
      value={String(preferences.lockMinutes)}
      onChange={(chosen) => chosen !== '' && changePreferences({ lockMinutes: Number(chosen) })}
    />
  )
}
