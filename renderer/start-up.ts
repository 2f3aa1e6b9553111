import type { Given } from '../shared/ipc.ts'
import { defaultPreferences, type Preferences } from '../shared/preferences.ts'
import { ask } from './bridge.ts'
import { type LoadedContent, loadContent } from './workbook/load-content.ts'

/** Everything that must be there before the first screen. */
export type Started = Readonly<{
  preferences: Preferences
  content: LoadedContent
  opened: Given<'openWorkbook'>
}>

const unreadable: Given<'openWorkbook'> = {
  kind: 'unreadable',
  file: 'the folder of Rotation',
  why: 'Rotation could not reach it.',
}

/** Asks for everything at once. A part that fails is answered plainly, never by an empty workbook. */
export async function startUp(): Promise<Started> {
  const [preferences, content, opened] = await Promise.all([
    ask('loadPreferences').catch(() => defaultPreferences),
    loadContent(),
    ask('openWorkbook').catch(() => unreadable),
  ])
  return { preferences, content, opened }
}
