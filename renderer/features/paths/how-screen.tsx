import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function HowScreen() {
  return <Page title="How this is worked out" back={{ href: '/' }} />
}
