import { findById } from '../../../../shared/content/content.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import { Table } from '../../../ui/table.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { placePresent } from '../list/place-present.ts'
import type { Readings } from '../use-readings.ts'
import { GROUP_NAMES, LINE_NAMES, READINESS_NAMES } from '../words/reading-words.ts'
import { nameGaps } from '../words/say-readiness.ts'

const COLUMNS = ['Path', 'Group', 'By values', 'By energy', 'Readiness', 'What is missing']

/** Everything the map shows, and the paths it cannot show, as a table in the order of the list. */
export function MapTable({ content, matches }: Pick<Readings, 'content' | 'matches'>) {
  const cells = ({ group, fit, readiness }: Match) => [
    GROUP_NAMES[group],
    capitalise(LINE_NAMES[fit.values.band]),
    capitalise(LINE_NAMES[fit.energy.band]),
    READINESS_NAMES[readiness.band],
    capitalise(nameGaps(content, readiness.gaps)) || 'Nothing',
  ]
  const rows = placePresent(matches).map(({ kind, match }) => ({
    key: `${kind} ${match.path}`,
    cells:
      kind === 'present'
        ? ['Your present work', ...cells(match)]
        : [
            <TextLink key="title" href={`/paths/${match.path}`}>
              {findById(content.paths, match.path).title}
            </TextLink>,
            ...cells(match),
          ],
  }))
  return <Table caption="In the order of the list" columns={COLUMNS} rows={rows} />
}
