import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { CannotPromise } from './cannot-promise.tsx'
import { CheckYourself } from './check-yourself.tsx'
import { Proved } from './proved.tsx'

/** The same facts as docs/privacy.md, in fewer words. */
export function PrivacyScreen() {
  return (
    <Page
      title="Privacy"
      lead="Only you can read what you write here, and it never leaves the computer unless you take it along. Below is what is proved, how to check it, and what nobody can promise."
      before={<GoBack />}
    >
      <Proved />
      <CheckYourself />
      <CannotPromise />
    </Page>
  )
}
