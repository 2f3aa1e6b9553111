import { usePreferences } from '../../preferences/preferences-context.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'

const USUAL = [100, 125, 150, 175, 200]

function sayName(size: number): string {
  return size === 100 ? '100%, the usual size' : `${size}%`
}

/** Sizes to choose from; another one that was set before stays on offer. */
export function TextSize() {
  const { preferences, changePreferences } = usePreferences()
  const sizes = [...new Set([...USUAL, preferences.textSize])].sort((a, b) => a - b)
  return (
    <RadioGroup
      id="text-size"
      legend="Size of the text"
      options={sizes.map((size) => ({ value: String(size), label: sayName(size) }))}
      value={String(preferences.textSize)}
      onChange={(size) => changePreferences({ textSize: Number(size) })}
    />
  )
}
