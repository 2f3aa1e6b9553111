import type { Preferences } from '../../shared/preferences.ts'

/** The size of running text at 100%, in pixels; every other size is in rem. */
const TEXT_SIZE = 18

/** Puts theme and text size on the page. */
export function applyPreferences({ theme, textSize }: Preferences): void {
  const page = document.documentElement
  if (theme === 'system') delete page.dataset.theme
  else page.dataset.theme = theme
  page.style.fontSize = `${(TEXT_SIZE * textSize) / 100}px`
}
