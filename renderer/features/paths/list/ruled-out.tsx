import './ruled-out.css'
import { findById } from '../../../../shared/content/content.ts'
import { sayCounted } from '../../../../shared/count-words.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { Details } from '../../../ui/details.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { ChangeLink } from '../change-link.tsx'
import { groupByLimit, sayRuledOut } from '../words/say-ruled-out.ts'
import { RuledOutPath } from './ruled-out-path.tsx'

/** What the person's own musts rule out, visibly, with what would bring each path back. */
export function RuledOut({ matches }: { readonly matches: readonly Match[] }) {
  const content = useContent()
  if (matches.length === 0) return null
  const said = sayRuledOut(content, matches)
  return (
    <section className="ruled-out" aria-labelledby="ruled-out-title">
      <h2 id="ruled-out-title">{said.title}</h2>
      <p>{said.why}</p>
      <Details summary="See them, and what would bring them back">
        {groupByLimit(matches).map(({ limit, matches: broken }) => (
          <section key={limit} aria-labelledby={`ruled-out-by-${limit}`}>
            <h3 id={`ruled-out-by-${limit}`}>
              {findById(content.limits, limit).name}: {capitalise(sayCounted(broken.length, 'path'))}{' '}
              <ChangeLink answer={{ kind: 'limit', id: limit }} />
            </h3>
            <ul className="brief-list">
              {broken.map((match) => (
                <RuledOutPath key={match.path} match={match} />
              ))}
            </ul>
          </section>
        ))}
      </Details>
    </section>
  )
}
