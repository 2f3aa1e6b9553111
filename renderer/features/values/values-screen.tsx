import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function ValuesScreen() {
  return <Page title="Values" back={{ href: '/' }} />
}
