import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function BeginScreen() {
  return <Page title="A private place to think" back={{ href: '/' }} />
}
