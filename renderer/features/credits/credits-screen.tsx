import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function CreditsScreen() {
  return <Page title="Credits" back={{ href: '/' }} />
}
