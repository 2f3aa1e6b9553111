import './path-entry.css'
import { findById } from '../../../../shared/content/content.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { useContent } from '../../../workbook/use-content.ts'
import { EntryCautions } from './entry-cautions.tsx'
import { ReadingColumn } from './reading-column.tsx'
import { ReasonList } from './reason-list.tsx'

/** The present work in its place in the list: the check on the list by what the person knows best. */
export function PresentEntry({ match }: { readonly match: Match }) {
  const { presentWork } = useContent()
  const { title } = findById(presentWork, match.path)
  return (
    <li className="path-entry path-entry-present">
      <div>
        <p className="path-entry-mark">Your present work, by the same measure</p>
        <h3>{title}</h3>
        <ReasonList match={match} />
        <EntryCautions match={match} saidAbove={[]} />
        <p className="path-entry-change">
          Your limits are not held against it, and it is scored as the field in general: your own post may
          well differ.
        </p>
      </div>
      <ReadingColumn match={match} closeTo={undefined} />
    </li>
  )
}
