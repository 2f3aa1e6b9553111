import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function LimitsScreen() {
  return <Page title="Limits" back={{ href: '/' }} />
}
