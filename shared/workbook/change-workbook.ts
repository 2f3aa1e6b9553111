import { assertNever } from '../assert-never.ts'
import type { BestWorst } from './answers.ts'
import type { WorkbookChange } from './change.ts'
import type { Plan, Step } from './plan.ts'
import { SHORTLIST_LENGTH, type Workbook } from './workbook.ts'

type ChangeOf<K extends WorkbookChange['kind']> = Extract<WorkbookChange, { kind: K }>

function withEntry<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  entry: NoInfer<T> | null,
): Record<string, T> {
  const { [key]: _replaced, ...others } = record
  return entry === null ? others : { ...others, [key]: entry }
}

function askBestWorst(workbook: Workbook, { screens, at }: ChangeOf<'best-worst-asked'>): Workbook {
  return { ...workbook, bestWorst: screens.map((shown) => ({ shown: [...shown], at })) }
}

/** A value cannot be best and worst of one screen: choosing it for one takes it away from the other. */
function choose(entry: BestWorst, { choice, value, at }: ChangeOf<'best-worst-chosen'>): BestWorst {
  const other = choice === 'best' ? 'worst' : 'best'
  const chosen = { ...entry, [choice]: value, at }
  if (chosen[other] === value) delete chosen[other]
  return chosen
}

function chooseBestWorst(workbook: Workbook, change: ChangeOf<'best-worst-chosen'>): Workbook {
  const bestWorst = workbook.bestWorst.map((entry, index) =>
    index === change.screen ? choose(entry, change) : entry,
  )
  return { ...workbook, bestWorst }
}

function answerSkill(workbook: Workbook, { skill, answer }: ChangeOf<'skill-answered'>): Workbook {
  const before = workbook.skills[skill] ?? {}
  return { ...workbook, skills: { ...workbook.skills, [skill]: { ...before, ...answer } } }
}

function withoutDraft({ limitDrafts, ...workbook }: Workbook, limit: string): Workbook {
  const others = withEntry(limitDrafts ?? {}, limit, null)
  return Object.keys(others).length === 0 ? workbook : { ...workbook, limitDrafts: others }
}

function setLimit(workbook: Workbook, { limit, answer }: ChangeOf<'limit-set'>): Workbook {
  return withoutDraft({ ...workbook, limits: withEntry(workbook.limits, limit, answer) }, limit)
}

/** What was set before no longer counts once it is being changed: the draft takes its place. */
function beginLimit(workbook: Workbook, { limit, draft }: ChangeOf<'limit-begun'>): Workbook {
  const limits = withEntry(workbook.limits, limit, null)
  return { ...workbook, limits, limitDrafts: { ...workbook.limitDrafts, [limit]: draft } }
}

function shortlist(workbook: Workbook, path: string): Workbook {
  const { shortlist: listed } = workbook
  if (listed.includes(path) || listed.length >= SHORTLIST_LENGTH) return workbook
  return { ...workbook, shortlist: [...listed, path] }
}

function startPlan(workbook: Workbook, plan: Plan): Workbook {
  return { ...workbook, plans: [...workbook.plans.filter(({ id }) => id !== plan.id), plan] }
}

function changeSteps(workbook: Workbook, plan: string, edit: (steps: readonly Step[]) => Step[]): Workbook {
  const plans = workbook.plans.map((entry) =>
    entry.id === plan ? { ...entry, steps: edit(entry.steps) } : entry,
  )
  return { ...workbook, plans }
}

function changeStep(workbook: Workbook, { plan, step, to }: ChangeOf<'step-changed'>): Workbook {
  return changeSteps(workbook, plan, (steps) =>
    steps.map((entry) => (entry.id === step ? { ...entry, ...to } : entry)),
  )
}

/** The one place where a workbook changes. Pure: the same workbook and change give the same workbook. */
export function changeWorkbook(workbook: Workbook, change: WorkbookChange): Workbook {
  switch (change.kind) {
    case 'about-answered':
      return { ...workbook, about: withEntry(workbook.about, change.question, change.answer) }
    case 'item-rated':
      return { ...workbook, ratings: withEntry(workbook.ratings, change.item, change.answer) }
    case 'best-worst-asked':
      return askBestWorst(workbook, change)
    case 'best-worst-chosen':
      return chooseBestWorst(workbook, change)
    case 'skill-answered':
      return answerSkill(workbook, change)
    case 'limit-set':
      return setLimit(workbook, change)
    case 'limit-begun':
      return beginLimit(workbook, change)
    case 'path-shortlisted':
      return shortlist(workbook, change.path)
    case 'path-unlisted':
      return { ...workbook, shortlist: workbook.shortlist.filter((path) => path !== change.path) }
    case 'plan-started':
      return startPlan(workbook, change.plan)
    case 'plan-removed':
      return { ...workbook, plans: workbook.plans.filter(({ id }) => id !== change.plan) }
    case 'step-added':
      return changeSteps(workbook, change.plan, (steps) => [...steps, change.step])
    case 'step-changed':
      return changeStep(workbook, change)
    case 'step-removed':
      return changeSteps(workbook, change.plan, (steps) => steps.filter(({ id }) => id !== change.step))
    case 'report-chosen':
      return { ...workbook, report: { ...workbook.report, ...change.choices } }
    case 'screen-visited':
      return { ...workbook, lastScreen: change.screen }
    case 'workbook-replaced':
      return change.workbook
    default:
      return assertNever(change)
  }
}
