import type { Step } from '../workbook/plan.ts'
import { addDays } from './add-days.ts'
import { countDays } from './count-days.ts'
import { PHASES, type Phase, type StepDraft } from './step-draft.ts'

/** The last day of each phase, counted from the start. */
const ENDS: Readonly<Record<Phase, number>> = { week: 6, month: 28, quarter: 84, review: 91, later: 273 }

/** The last day that a workbook can hold. */
const LAST_DAY = '2099-12-31'

/** The first and the last day of a plan; `last` is null where nothing limits it. */
export type PlanSpan = Readonly<{ today: string; last: string | null }>

function startOf(phase: Phase): number {
  const before = PHASES[PHASES.indexOf(phase) - 1]
  return before === undefined ? 0 : ENDS[before]
}

/** Spreads the steps of a phase evenly, the last of them on the phase's last day. */
function spread(drafts: readonly StepDraft[]): readonly number[] {
  return PHASES.flatMap((phase) => {
    const count = drafts.filter((draft) => draft.phase === phase).length
    const [from, to] = [startOf(phase), ENDS[phase]]
    return Array.from({ length: count }, (_, index) => from + Math.round(((to - from) * (index + 1)) / count))
  })
}

/** Brings all days nearer where there is less time than they take; their order stays. */
function fitInto(days: readonly number[], available: number): readonly number[] {
  const needed = days.at(-1) ?? 0
  if (needed <= available) return days
  const first = Math.min(days[0] ?? 0, available)
  return days.map((day) =>
    day <= first ? day : first + Math.floor(((day - first) * (available - first)) / (needed - first)),
  )
}

/** Gives every step its day: in the order given, none in the past, none after the last day. */
export function dateSteps(drafts: readonly StepDraft[], { today, last }: PlanSpan): Step[] {
  const end = last === null || last > LAST_DAY ? LAST_DAY : last
  const days = fitInto(spread(drafts), Math.max(0, countDays(today, end)))
  return drafts.map(({ id, text, origin }, index) => ({
    id,
    text,
    origin,
    due: addDays(today, days[index] ?? 0),
    done: null,
  }))
}
