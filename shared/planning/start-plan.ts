import { type Content, findById } from '../content/content.ts'
import type { Match } from '../matching/match.ts'
import type { Plan } from '../workbook/plan.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { addMonths } from './add-months.ts'
import { chooseSteps } from './choose-steps.ts'
import { readCircumstances } from './circumstances.ts'
import { dateSteps } from './date-steps.ts'
import { draftFirstSteps } from './draft-first-steps.ts'
import { draftEntry, draftSkillGaps } from './draft-gaps.ts'
import { draftTalks } from './draft-talks.ts'
import { draftWayBack } from './draft-way-back.ts'
import type { StepDraft } from './step-draft.ts'

/** What a plan starts from; `today` is a calendar day, `id` the new plan's name. */
export type PlanSource = Readonly<{
  content: Content
  workbook: Workbook
  match: Match
  today: string
  id: string
}>

const REVIEW: StepDraft = {
  id: 'review',
  text: 'Read this plan again with what you have learned, and keep it, change it or put it aside.',
  origin: { kind: 'review' },
  phase: 'review',
}

/** The day by which the first new pay must have started, where the person set that limit. */
function lastDayOf({ limits }: Workbook, today: string): string | null {
  const limit = limits['start-date']
  return limit?.kind === 'number' ? addMonths(today, Math.floor(limit.number)) : null
}

/**
 * A starting plan for one path: a talk this week, cheap tests and entry rules in the first month, gaps within reach up
 * to the third, a day to look at it all again, and only then what is far. Everything in it is the person's to change.
 */
export function startPlan({ content, workbook, match, today, id }: PlanSource): Plan {
  const path = findById(content.paths, match.path)
  const person = readCircumstances(workbook)
  const { gaps } = match.readiness
  const drafts = chooseSteps({
    talks: draftTalks(path, person),
    wayBack: draftWayBack(path, person),
    firstSteps: draftFirstSteps(path, person),
    entry: draftEntry(gaps),
    skillGaps: draftSkillGaps(content, gaps, person),
    review: REVIEW,
  })
  return {
    id,
    path: path.id,
    startedOn: today,
    steps: dateSteps(drafts, { today, last: lastDayOf(workbook, today) }),
  }
}
