import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function AboutYouScreen() {
  return <Page title="About you" back={{ href: '/' }} />
}
