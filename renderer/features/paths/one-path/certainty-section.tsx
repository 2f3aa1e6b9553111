import './certainty-section.css'
import type { Path } from '../../../../shared/content/path.ts'
import { sayDay } from '../../../../shared/report/say-day.ts'
import { Details } from '../../../ui/details.tsx'
import { nameSource } from './name-source.ts'
import { sayConfidence } from './say-confidence.ts'

/** How sure this page is, what was not confirmed, and what was read. */
export function CertaintySection({ path }: { readonly path: Path }) {
  const { unconfirmed, sources, reviewed } = path
  return (
    <>
      <h2>How sure this is</h2>
      <p>
        {sayConfidence(path)} Last read through on {sayDay(reviewed)}.
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
