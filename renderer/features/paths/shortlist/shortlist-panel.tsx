import './shortlist-panel.css'
import { useRef } from 'react'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useShortlist } from './use-shortlist.ts'

/** What is on the shortlist, always in the same place. */
export function ShortlistPanel() {
  const { listed, takeOff } = useShortlist()
  const heading = useRef<HTMLHeadingElement>(null)
  const takeOffHere = (path: string) => {
    takeOff(path)
    heading.current?.focus()
  }
  return (
    <section className="shortlist-panel" aria-labelledby="shortlist-title">
      <h2 id="shortlist-title" ref={heading} tabIndex={-1}>
        Your shortlist
      </h2>
      {listed.length === 0 && (
        <p className="quiet small">
          Nothing on it yet. Up to three paths fit on it: the ones you would like to look at closely, compare
          and plan for.
        </p>
      )}
      {listed.length > 0 && (
        <ul>
          {listed.map(({ id, title }) => (
            <li key={id}>
              <TextLink href={`/paths/${id}`}>{title}</TextLink>
              <Button weight="quiet" onClick={() => takeOffHere(id)}>
                Take off<VisuallyHidden> {title}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {listed.length > 1 && (
        <ButtonLink href="/compare" weight="secondary">
          Compare them side by side
        </ButtonLink>
      )}
    </section>
  )
}
