import './standing-section.css'
import type { BrokenLimit, Match } from '../../../../shared/matching/match.ts'
import { ChangeLink } from '../change-link.tsx'
import { ReadingColumn } from '../list/reading-column.tsx'
import { ReasonList } from '../list/reason-list.tsx'
import { sayGroup, sayHolds } from './say-standing.ts'

function isMust({ strength }: BrokenLimit): boolean {
  return strength === 'must'
}

/** A limit that is the reason against it is said in full below. */
function withoutLimit(match: Match): Match {
  const kind = match.against?.kind
  return kind === 'must-broken' || kind === 'wish-broken' ? { ...match, against: null } : match
}

/** How the path reads for this person: for and against, limits, what would change it, and how steady that is. */
export function StandingSection({ match }: { readonly match: Match }) {
  const { brokenLimits, unchecked, wouldChange, steadiness } = match
  const [musts, wishes] = [brokenLimits.filter(isMust), brokenLimits.filter((limit) => !isMust(limit))]
  return (
    <div className="standing">
      <div>
        <p>{sayGroup(match)}</p>
        <ReasonList match={withoutLimit(match)} />
        {[...musts, ...wishes].map(({ limit, strength, text, unless }) => (
          <p key={limit}>
            <b>{strength === 'must' ? 'Against a must of yours: ' : 'Against a wish of yours: '}</b>
            {text}{' '}
            {strength === 'must'
              ? `It is ruled out, ${unless}.`
              : `It would be kept ${unless.replace(/^unless /, 'if ')}.`}{' '}
            <ChangeLink answer={{ kind: 'limit', id: limit }} />
          </p>
        ))}
        {unchecked.map((sentence) => (
          <p key={sentence} className="quiet">
            To keep in mind: {sentence}
          </p>
        ))}
        {match.group !== 'ruled-out' && (
          <p>
            {wouldChange === null ? (
              'What would change this: no single answer would move it to another group.'
            ) : (
              <>
                {wouldChange.text} <ChangeLink answer={wouldChange.answer} />
              </>
            )}
          </p>
        )}
        {match.fit.band !== 'unclear' && <p className="quiet">{sayHolds(steadiness)}</p>}
      </div>
      <ReadingColumn match={match} closeTo={undefined} />
    </div>
  )
}
