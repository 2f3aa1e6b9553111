import { defaultPreferences, type Preferences } from '../shared/preferences.ts'
import { ask } from './bridge.ts'
import { findWorkbook } from './workbook/find-workbook.ts'
import type { Found } from './workbook/found.ts'
import { isPartOfTheWay } from './workbook/is-part-of-the-way.ts'
import { type LoadedContent, loadContent } from './workbook/load-content.ts'

/** Everything that must be there before the first screen. */
export type Started = Readonly<{
  preferences: Preferences
  content: LoadedContent
  found: Found
}>

/** Asks for everything at once. A part that fails is answered plainly, never by an empty workbook. */
export async function startUp(): Promise<Started> {
  const [preferences, content, found] = await Promise.all([
    ask('loadPreferences').catch(() => defaultPreferences),
    loadContent(),
    findWorkbook(),
  ])
  if (found.kind === 'locked') goToLock()
  return { preferences, content, found }
}

/** The lock stands before what was being done, so that one is back there afterwards; anywhere else it comes first. */
function goToLock(): void {
  if (!isPartOfTheWay(location.hash.slice(1))) history.replaceState(null, '', '#/')
}
