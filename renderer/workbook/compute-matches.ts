import type { Content } from '../../shared/content/content.ts'
import type { Matches } from '../../shared/matching/match.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'

/** Stands in until shared/matching/match-paths.ts is written: no path, nothing known. */
export function computeMatches(_content: Content, _workbook: Workbook): Matches {
  return { matches: [], present: null, missing: ['values', 'skills', 'energy'] }
}
