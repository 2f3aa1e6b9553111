import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function SupportScreen() {
  return <Page title="Support lines" back={{ href: '/' }} />
}
