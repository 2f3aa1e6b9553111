import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function CompareScreen() {
  return <Page title="Compare" back={{ href: '/' }} />
}
