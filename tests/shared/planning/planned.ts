import { type Content, findById } from '../../../shared/content/content.ts'
import type { Match } from '../../../shared/matching/match.ts'
import { matchPaths } from '../../../shared/matching/match-paths.ts'
import { startPlan } from '../../../shared/planning/start-plan.ts'
import type { Plan } from '../../../shared/workbook/plan.ts'
import { parseSamples, type Sample } from '../../../shared/workbook/sample.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'
import { contentFiles, wholeContent } from '../../content/whole-content.ts'

export const TODAY = '2026-11-23'
export const content: Content = wholeContent()
export const samples: readonly Sample[] = parseSamples(contentFiles, content).samples

/** A workbook in which only the stage, and what else is given, has been said. */
export function workbookOf(stage: string, more: Partial<Workbook> = {}): Workbook {
  const workbook = emptyWorkbook('2026-11-23T08:00:00Z')
  return { ...workbook, ...more, about: { stage: { kind: 'choice', option: stage }, ...more.about } }
}

/** The match of one path for this workbook. */
export function matchOf(workbook: Workbook, path: string): Match {
  const match = matchPaths(content, workbook).matches.find((entry) => entry.path === path)
  if (match === undefined) throw new Error(`no match for ${findById(content.paths, path).id}`)
  return match
}

/** A plan for one path. */
export function planFor(workbook: Workbook, path: string, today = TODAY): Plan {
  return startPlan({ content, workbook, match: matchOf(workbook, path), today, id: path })
}
