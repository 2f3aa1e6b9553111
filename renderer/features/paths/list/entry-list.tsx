import './path-entry.css'
import { findById } from '../../../../shared/content/content.ts'
import { useContent } from '../../../workbook/use-content.ts'
import { PathEntry } from './path-entry.tsx'
import type { Entry } from './place-present.ts'
import { PresentEntry } from './present-entry.tsx'

interface EntryListProps {
  readonly entries: readonly Entry[]
  /** The ids of the paths that the map shows by number, in their order. */
  readonly numbered: readonly string[]
  /** All paths of the group in order, since the one next to a close call may be filtered out. */
  readonly order: readonly string[]
}

/** Paths in full, in the order of the list. */
export function EntryList({ entries, numbered, order }: EntryListProps) {
  const { paths } = useContent()
  const numberOf = (id: string): number | undefined => {
    const at = numbered.indexOf(id)
    return at < 0 ? undefined : at + 1
  }
  const titleAfter = (id: string): string | undefined => {
    const next = order[order.indexOf(id) + 1]
    return next === undefined ? undefined : findById(paths, next).title
  }
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
            closeTo={match.closeCall ? titleAfter(match.path) : undefined}
          />
        ),
      )}
    </ol>
  )
}
