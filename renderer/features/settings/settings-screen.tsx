import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function SettingsScreen() {
  return <Page title="Settings" back={{ href: '/' }} />
}
