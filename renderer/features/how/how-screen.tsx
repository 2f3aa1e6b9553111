import { GoBack } from '../../ui/go-back.tsx'
import { Page } from '../../ui/page.tsx'
import { CannotTell } from './cannot-tell.tsx'
import { HowPaths } from './how-paths.tsx'
import { HowYou } from './how-you.tsx'
import { PathNumbers } from './path-numbers.tsx'

/** A plain account of everything that is worked out, and of what cannot be. */
export function HowScreen() {
  return (
    <Page
      title="How this is worked out"
      lead="Rotation compares what you said with what each path offers and asks for. Here is the whole of it, and what it is worth."
      before={<GoBack />}
    >
      <HowYou />
      <HowPaths />
      <PathNumbers />
      <CannotTell />
    </Page>
  )
}
