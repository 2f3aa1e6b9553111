import { findById } from '../../../../shared/content/content.ts'
import type { Path } from '../../../../shared/content/path.ts'
import { SHORTLIST_LENGTH } from '../../../../shared/workbook/workbook.ts'
import { useContent } from '../../../workbook/use-content.ts'
import { useWorkbook } from '../../../workbook/use-workbook.ts'

interface Shortlist {
  readonly listed: readonly Path[]
  readonly isFull: boolean
  readonly add: (path: string) => void
  readonly takeOff: (path: string) => void
}

/** The one to three paths that a person wants to keep. */
export function useShortlist(): Shortlist {
  const content = useContent()
  const { workbook, change } = useWorkbook()
  return {
    listed: workbook.shortlist.map((id) => findById(content.paths, id)),
    isFull: workbook.shortlist.length >= SHORTLIST_LENGTH,
    add: (path) => change({ kind: 'path-shortlisted', path }),
    takeOff: (path) => change({ kind: 'path-unlisted', path }),
  }
}
