import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function PathScreen() {
  return <Page title="Path" back={{ href: '/' }} />
}
