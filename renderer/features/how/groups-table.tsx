import { groupOf } from '../../../shared/matching/path-group.ts'
import { Table } from '../../ui/table.tsx'
import { FIT_WORDS, GROUP_WORDS, READINESS_WORDS } from './band-words.ts'

const FITS = ['strong', 'fair', 'unclear', 'weak'] as const
const READINESS = ['ready', 'within-reach', 'long-step', 'missing'] as const

/** Read off the very rule that places the paths, so that it cannot say anything else. */
export function GroupsTable() {
  const free = { musts: 0, wishes: 0 }
  return (
    <Table
      caption="The group of a path that keeps all your musts"
      columns={['Fit', ...READINESS.map((readiness) => READINESS_WORDS[readiness])]}
      rows={FITS.map((fit) => ({
        key: fit,
        cells: [FIT_WORDS[fit], ...READINESS.map((readiness) => GROUP_WORDS[groupOf(fit, readiness, free)])],
      }))}
    />
  )
}
