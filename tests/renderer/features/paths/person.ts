import type { Match, Matches } from '../../../../shared/matching/match.ts'
import { matchPaths } from '../../../../shared/matching/match-paths.ts'
import { parseSamples } from '../../../../shared/workbook/sample.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../../content/whole-content.ts'

export const content = wholeContent()
const { samples } = parseSamples(contentFiles, content)

/** The workbook of a sample person. */
export function workbookOf(id: string): Workbook {
  const found = samples.find((sample) => sample.id === id)
  if (found === undefined) throw new Error(`no sample "${id}"`)
  return found.workbook
}

/** The matches of every sample person, and of somebody who has said nothing. */
export const everybody: readonly Readonly<{ name: string; workbook: Workbook; matches: Matches }>[] = [
  ...samples.map(({ id, workbook }) => ({ name: id, workbook })),
  { name: 'nobody', workbook: emptyWorkbook('2026-11-20T09:00:00Z') },
].map((entry) => ({ ...entry, matches: matchPaths(content, entry.workbook) }))

/** A match that fits fairly and is ready, with what else is given. */
export function anyMatch(path: string, more: Partial<Match> = {}): Match {
  return {
    path,
    group: 'worth-exploring',
    fit: {
      band: 'fair',
      values: { band: 'fair', shape: 0.2, shortfalls: [] },
      energy: { band: 'fair', gives: 0.3, drains: 0.2, giving: [], draining: [] },
    },
    readiness: { band: 'ready', gaps: [], met: [] },
    reasons: [],
    against: null,
    wouldChange: null,
    steadiness: { kind: 'steady', share: 1 },
    brokenLimits: [],
    unchecked: [],
    closeCall: false,
    ...more,
  }
}
