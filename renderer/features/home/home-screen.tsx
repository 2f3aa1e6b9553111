import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function HomeScreen() {
  return <Page title="Welcome back" back={{ href: '/' }} />
}
