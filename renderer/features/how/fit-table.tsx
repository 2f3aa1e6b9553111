import { fitBand } from '../../../shared/matching/path-group.ts'
import { Table } from '../../ui/table.tsx'
import { FIT_WORDS } from './band-words.ts'

const BANDS = ['strong', 'fair', 'weak'] as const

/** Read off the very rule that places the paths, so that it cannot say anything else. */
export function FitTable() {
  return (
    <Table
      caption="Fit: what follows from the two lines together"
      columns={['Values line', ...BANDS.map((band) => `Energy ${band}`)]}
      rows={BANDS.map((values) => ({
        key: values,
        cells: [FIT_WORDS[values], ...BANDS.map((energy) => FIT_WORDS[fitBand(values, energy)])],
      }))}
    />
  )
}
