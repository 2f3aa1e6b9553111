import type { Preferences } from '../../../shared/preferences.ts'
import { usePreferences } from '../../preferences/preferences-context.ts'
import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useSession } from '../../workbook/use-session.ts'
import { HideFromCapture } from './hide-from-capture.tsx'
import { LockAfter } from './lock-after.tsx'
import { TextSize } from './text-size.tsx'
import { VaultSections } from './vault-sections.tsx'

const THEMES: readonly { value: Preferences['theme']; label: string }[] = [
  { value: 'system', label: 'As this computer has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** How the window looks, when it locks, and what may become of the workbook. */
export function SettingsScreen() {
  const { preferences, changePreferences } = usePreferences()
  const { session } = useSession()
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
      <h2>Locking and hiding</h2>
      <LockAfter />
      <HideFromCapture />
      {session.kind === 'own' && <VaultSections />}
      <h2>About Rotation</h2>
      <ul>
        <li>
          <TextLink href="/privacy">Privacy</TextLink>: what is proved, how to check it, what we cannot
          promise
        </li>
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
