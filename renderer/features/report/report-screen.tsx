import { Page } from '../../ui/page.tsx'

/** Placeholder: the maker of this feature writes over this file. */
export function ReportScreen() {
  return <Page title="Report for a coach" back={{ href: '/' }} />
}
