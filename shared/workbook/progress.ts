import type { Content } from '../content/content.ts'
import { orderLimits } from '../content/order-limits.ts'
import type { AboutQuestion } from '../content/questions.ts'
import { CHOICE_DESIGN, TOP_VALUES } from './choice-design.ts'
import type { Workbook } from './workbook.ts'

/** How far a part of the way is. */
export type TaskState = 'not-started' | 'in-progress' | 'done'

/** How much of a part is answered, and the id of the first thing in it that is not. "I am not sure" is an answer. */
export type Progress = Readonly<{
  state: TaskState
  answered: number
  asked: number
  next: string | null
}>

/** Progress of the best-worst screens: `not-possible` while too few values are rated to choose among. */
export type ChoicesProgress = Readonly<{
  state: TaskState | 'not-possible'
  answered: number
  asked: number
  /** The first screen that is not complete, counted from 0. */
  next: number | null
}>

/** Progress of everything the person is asked; computed, never stored. */
export type WorkbookProgress = Readonly<{
  about: Progress
  statements: Progress
  choices: ChoicesProgress
  /** Statements and choices together. */
  values: TaskState
  skills: Progress
  limits: Progress
}>

function stateOf(isStarted: boolean, isDone: boolean): TaskState {
  if (isDone) return 'done'
  return isStarted ? 'in-progress' : 'not-started'
}

function measure(ids: readonly string[], isAnswered: (id: string) => boolean): Progress {
  const answered = ids.filter(isAnswered).length
  const state = stateOf(answered > 0, answered === ids.length)
  return { state, answered, asked: ids.length, next: ids.find((id) => !isAnswered(id)) ?? null }
}

/** Whether a question applies, given the answers so far: one for a single country waits until that is named. */
export function isAsked({ onlyFor }: AboutQuestion, workbook: Pick<Workbook, 'about'>): boolean {
  return Object.entries(onlyFor ?? {}).every(([question, options]) => {
    const answer = workbook.about[question]
    return answer?.kind === 'choice' && options.includes(answer.option)
  })
}

function measureAbout({ aboutYou }: Content, workbook: Workbook): Progress {
  const ids = aboutYou.filter((question) => isAsked(question, workbook)).map(({ id }) => id)
  return measure(ids, (id) => workbook.about[id] !== undefined)
}

function measureStatements({ inventories }: Content, workbook: Workbook): Progress {
  return measure(inventories.values.order, (id) => workbook.ratings[id] !== undefined)
}

/** A skill counts as answered once both its level and its energy are. */
function measureSkills({ skills, skillGroups }: Content, workbook: Workbook): Progress {
  const ids = skillGroups.flatMap(({ id }) =>
    skills.filter(({ group }) => group === id).map((skill) => skill.id),
  )
  const progress = measure(ids, (id) => {
    const answer = workbook.skills[id]
    return answer?.level !== undefined && answer.energy !== undefined
  })
  const isStarted = ids.some((id) => workbook.skills[id] !== undefined)
  return { ...progress, state: stateOf(isStarted, progress.state === 'done') }
}

/** "No limit here" is an answer; a limit that is only begun is none yet. */
function measureLimits(content: Content, { limits, limitDrafts = {} }: Workbook): Progress {
  const ids = orderLimits(content).map(({ id }) => id)
  const progress = measure(ids, (id) => limits[id] !== undefined)
  const isStarted = progress.answered > 0 || Object.keys(limitDrafts).length > 0
  return { ...progress, state: stateOf(isStarted, progress.state === 'done') }
}

/** Whether enough values are rated twice to choose among the highest of them. */
export function canChoose({ values }: Content, workbook: Workbook): boolean {
  const rated = values.filter(({ items }) => items.every(({ id }) => workbook.ratings[id]?.kind === 'rated'))
  return rated.length >= TOP_VALUES
}

function measureChoices(content: Content, workbook: Workbook): ChoicesProgress {
  const screens = workbook.bestWorst.map(({ best, worst }) => best !== undefined && worst !== undefined)
  if (screens.length === 0) {
    if (!canChoose(content, workbook)) return { state: 'not-possible', answered: 0, asked: 0, next: null }
    return { state: 'not-started', answered: 0, asked: CHOICE_DESIGN.length, next: 0 }
  }
  const first = screens.indexOf(false)
  const isStarted = workbook.bestWorst.some(({ best, worst }) => best !== undefined || worst !== undefined)
  return {
    state: stateOf(isStarted, first < 0),
    answered: screens.filter((isComplete) => isComplete).length,
    asked: screens.length,
    next: first < 0 ? null : first,
  }
}

function joinValues(statements: Progress, choices: ChoicesProgress): TaskState {
  if (statements.state !== 'done') return statements.state
  return choices.state === 'done' || choices.state === 'not-possible' ? 'done' : 'in-progress'
}

/** How far the person has come in every part that asks something. */
export function measureProgress(content: Content, workbook: Workbook): WorkbookProgress {
  const statements = measureStatements(content, workbook)
  const choices = measureChoices(content, workbook)
  return {
    about: measureAbout(content, workbook),
    statements,
    choices,
    values: joinValues(statements, choices),
    skills: measureSkills(content, workbook),
    limits: measureLimits(content, workbook),
  }
}
