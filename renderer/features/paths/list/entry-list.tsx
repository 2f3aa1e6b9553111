import './path-entry.css'
import { findById } from '../../../../shared/content/content.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { useContent } from '../../../workbook/use-content.ts'
import { PathEntry } from './path-entry.tsx'
import type { Entry } from './place-present.ts'
import { PresentEntry } from './present-entry.tsx'

/** Without a shape of the values the order is that of the alphabet, and no call. */
function isCloseCall({ closeCall, fit }: Match): boolean {
  return closeCall && fit.values.shape !== null
}

interface EntryListProps {
  readonly entries: readonly Entry[]
  /** The ids of the paths that the map shows by number, in their order. */
  readonly numbered: readonly string[]
  /** All paths of the group in order, since the one next to a close call may be filtered out. */
  readonly order: readonly string[]
  /** What was said once for most paths. */
  readonly saidAbove: readonly string[]
}

/** Paths in full, in the order of the list. */
export function EntryList({ entries, numbered, order, saidAbove }: EntryListProps) {
  const { paths } = useContent()
  const numberOf = (id: string): number | undefined => {
    const at = numbered.indexOf(id)
    return at < 0 ? undefined : at + 1
  }
  const titleAfter = (id: string): string | undefined => {
    const next = order[order.indexOf(id) + 1]
    return next === undefined ? undefined : findById(paths, next).title
  }
  if (entries.length === 0) return null
  return (
    <ol className="path-entries">
      {entries.map(({ kind, match }) =>
        kind === 'present' ? (
          <PresentEntry key="present" match={match} />
        ) : (
          <PathEntry
            key={match.path}
            match={match}
            number={numberOf(match.path)}
            saidAbove={saidAbove}
            closeTo={isCloseCall(match) ? titleAfter(match.path) : undefined}
          />
        ),
      )}
    </ol>
  )
}
