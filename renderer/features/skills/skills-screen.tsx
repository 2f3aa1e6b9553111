import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function SkillsScreen() {
  return <Page title="Skills and energy" back={{ href: '/' }} />
}
