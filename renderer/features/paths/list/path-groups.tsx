import { sayCount } from '../../../../shared/count-words.ts'
import type { Group, Match } from '../../../../shared/matching/match.ts'
import { Details } from '../../../ui/details.tsx'
import type { Readings } from '../use-readings.ts'
import { GROUP_NAMES } from '../words/reading-words.ts'
import { EntryList } from './entry-list.tsx'
import { LessLikely } from './less-likely.tsx'
import { type Entry, placePresent } from './place-present.ts'

/** So many stand open; the rest of a long group waits behind one more step. */
const OPEN_ENTRIES = 8

const GROUP_LEADS: Readonly<Record<Exclude<Group, 'ruled-out'>, string>> = {
  'look-at-first': '',
  'worth-exploring':
    'They fit in part, or they fit well and would take a long step, or they miss several of your wishes.',
  'less-likely':
    'They go against what you want or what gives you energy, or they are a long step for a part of it.',
}

interface PathGroupsProps {
  readonly readings: Readings
  readonly numbered: readonly string[]
  /** What was said once for most paths. */
  readonly saidAbove: readonly string[]
  /** Whether a path is of the family that is shown. */
  readonly isShown: (match: Match) => boolean
}

function pathsOf(entries: readonly Entry[]) {
  return entries.filter(({ kind }) => kind === 'path').map(({ match }) => match)
}

/** The groups of what is open, the best first. */
export function PathGroups({ readings: { matches }, numbered, saidAbove, isShown }: PathGroupsProps) {
  const entries = placePresent(matches)
  const shownIn = (group: Group): readonly Entry[] =>
    entries.filter(
      (entry) => entry.match.group === group && (entry.kind === 'present' || isShown(entry.match)),
    )
  const orderOf = (group: Group) =>
    matches.matches.filter((match) => match.group === group).map(({ path }) => path)
  const less = shownIn('less-likely')
  return (
    <>
      {(['look-at-first', 'worth-exploring'] as const).map((group) => (
        <OpenGroup
          key={group}
          group={group}
          entries={shownIn(group)}
          numbered={numbered}
          order={orderOf(group)}
          saidAbove={saidAbove}
          lead={GROUP_LEADS[group]}
        />
      ))}
      {less.length > 0 && (
        <section aria-labelledby="group-less-likely">
          <h2 id="group-less-likely">{GROUP_NAMES['less-likely']}</h2>
          <p className="quiet small">{GROUP_LEADS['less-likely']}</p>
          <EntryList
            entries={less.filter(({ kind }) => kind === 'present')}
            numbered={[]}
            order={[]}
            saidAbove={[]}
          />
          <LessLikely matches={pathsOf(less)} />
        </section>
      )}
    </>
  )
}

interface OpenGroupProps {
  readonly group: 'look-at-first' | 'worth-exploring'
  readonly entries: readonly Entry[]
  readonly numbered: readonly string[]
  readonly order: readonly string[]
  readonly saidAbove: readonly string[]
  readonly lead: string
}

function OpenGroup({ group, entries, lead, ...list }: OpenGroupProps) {
  if (entries.length === 0) return null
  const later = entries.slice(OPEN_ENTRIES)
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{GROUP_NAMES[group]}</h2>
      {lead !== '' && <p className="quiet small">{lead}</p>}
      <EntryList entries={entries.slice(0, OPEN_ENTRIES)} {...list} />
      {later.length > 0 && (
        <Details summary={`See ${sayCount(later.length)} more of this group`}>
          <EntryList entries={later} {...list} />
        </Details>
      )}
    </section>
  )
}
