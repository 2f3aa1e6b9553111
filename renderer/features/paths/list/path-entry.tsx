import './path-entry.css'
import { findById } from '../../../../shared/content/content.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { useContent } from '../../../workbook/use-content.ts'
import { ChangeLink } from '../change-link.tsx'
import { ShortlistButton } from '../shortlist/shortlist-button.tsx'
import { EntryCautions } from './entry-cautions.tsx'
import { ReadingColumn } from './reading-column.tsx'
import { ReasonList } from './reason-list.tsx'

interface PathEntryProps {
  readonly match: Match
  /** The number by which the map shows it. */
  readonly number: number | undefined
  readonly closeTo: string | undefined
  /** What was said once for most paths. */
  readonly saidAbove: readonly string[]
}

/** One path in the list: why, why not, what would change it, and how it reads. */
export function PathEntry({ match, number, closeTo, saidAbove }: PathEntryProps) {
  const content = useContent()
  const path = findById(content.paths, match.path)
  const hasReasons = match.reasons.length > 0 || match.against !== null
  return (
    <li className="path-entry">
      <div>
        <h3>
          {number !== undefined && <span className="path-entry-number">{number} </span>}
          <TextLink href={`/paths/${path.id}`}>{path.title}</TextLink>
        </h3>
        <p className="path-entry-family">{findById(content.families, path.family).name}</p>
        {hasReasons ? <ReasonList match={match} /> : <p>{path.summary}</p>}
        {match.wouldChange && (
          <p className="path-entry-change">
            {match.wouldChange.text} <ChangeLink answer={match.wouldChange.answer} />
          </p>
        )}
        <EntryCautions match={match} saidAbove={saidAbove} />
        <ShortlistButton path={path} />
      </div>
      <ReadingColumn match={match} closeTo={closeTo} />
    </li>
  )
}
