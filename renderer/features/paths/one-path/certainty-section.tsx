import './certainty-section.css'
import type { Path } from '../../../../shared/content/path.ts'
import { Details } from '../../../ui/details.tsx'
import { nameSource } from './name-source.ts'

const CONFIDENCE: Readonly<Record<Path['confidence'], string>> = {
  high: 'We are fairly sure of this page: most of what matters was found in named sources.',
  medium: 'We are moderately sure of this page: part of it rests on our judgement.',
  low: 'We are not very sure of this page: its sources are thin, and much rests on our judgement.',
}

/** How sure this page is, what was not confirmed, and what was read. */
export function CertaintySection({ path }: { readonly path: Path }) {
  const { confidence, unconfirmed, sources, reviewed } = path
  return (
    <>
      <h2>How sure this is</h2>
      <p>
        {CONFIDENCE[confidence]} Last read through on {sayDay(reviewed)}.
      </p>
      {unconfirmed.length > 0 && (
        <>
          <p>Not confirmed by a source:</p>
          <ul>
            {unconfirmed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {sources.length > 0 && (
        <Details summary="What was read">
          <ul className="certainty-sources">
            {sources.map((source) => (
              <li key={source.key}>
                <b>{nameSource(source)}</b>: {source.supports}
                <br />
                <span className="quiet small">{source.url}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function sayDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day))
}
