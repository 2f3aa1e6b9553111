import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function PathsScreen() {
  return <Page title="Paths" back={{ href: '/' }} />
}
