import type { Preferences } from '../../../shared/preferences.ts'
import { usePreferences } from '../../preferences/preferences-context.ts'
import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { DataFolder } from './data-folder.tsx'
import { TextSize } from './text-size.tsx'

const THEMES: readonly { value: Preferences['theme']; label: string }[] = [
  { value: 'system', label: 'As this computer has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** How the window looks, where the answers lie, and how to delete them. */
export function SettingsScreen() {
  const { preferences, changePreferences } = usePreferences()
  return (
    <Page title="Settings" lead="A change shows at once and is kept." before={<GoBack />}>
      <RadioGroup
        id="theme"
        legend="Light or dark"
        options={THEMES}
        value={preferences.theme}
        onChange={(theme) => changePreferences({ theme })}
      />
      <TextSize />
      <DataFolder />
      <h2>About Rotation</h2>
      <ul>
        <li>
          <TextLink href="/how">How results are worked out</TextLink>, and what they cannot tell
        </li>
        <li>
          <TextLink href="/credits">Credits and licences</TextLink>
        </li>
        <li>
          <TextLink href="/support">Support lines</TextLink>
        </li>
      </ul>
    </Page>
  )
}
