import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function PlanScreen() {
  return <Page title="Plan" back={{ href: '/' }} />
}
