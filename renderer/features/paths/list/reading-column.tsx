import './reading-column.css'
import { findById } from '../../../../shared/content/content.ts'
import { sayCounted } from '../../../../shared/count-words.ts'
import { capitalise, listWords } from '../../../../shared/list-words.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { useContent } from '../../../workbook/use-content.ts'
import { useMatches } from '../../../workbook/use-matches.ts'
import { type Reading, sayFit, saySteadiness } from '../words/reading-words.ts'
import { sayReadiness } from '../words/say-readiness.ts'

interface ReadingColumnProps {
  readonly match: Match
  /** The path that stands next, where the order of the two could as well be the other. */
  readonly closeTo: string | undefined
}

/** The readings of one path beside its reasons: fit, readiness, steadiness, and what is close. */
export function ReadingColumn({ match, closeTo }: ReadingColumnProps) {
  const content = useContent()
  const { missing } = useMatches()
  const wishes = match.brokenLimits.filter(({ strength }) => strength === 'wish')
  const wishNames = wishes.map(({ limit }) => findById(content.limits, limit).name.toLowerCase())
  const readings: readonly Reading[] = [
    sayFit(match),
    ...(missing.includes('skills') && match.readiness.band === 'missing'
      ? []
      : [sayReadiness(content, match.readiness)]),
    ...(wishes.length === 0
      ? []
      : [
          {
            title: `${capitalise(sayCounted(wishes.length, 'wish', 'wishes'))} not kept`,
            detail: listWords(wishNames),
          },
        ]),
    ...(match.fit.band === 'unclear' ? [] : [saySteadiness(match.steadiness)]),
    ...(closeTo === undefined ? [] : [{ title: 'Close call', detail: `with ${closeTo}` }]),
  ]
  return (
    <ul className="reading-column">
      {readings.map(({ title, detail }) => (
        <li key={title}>
          <b>{title}</b>
          {detail !== '' && <span> {detail}</span>}
        </li>
      ))}
    </ul>
  )
}
