import { assertNever } from '../../../shared/assert-never.ts'
import type { Content } from '../../../shared/content/content.ts'
import type { Progress, TaskState, WorkbookProgress } from '../../../shared/workbook/progress.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import type { Task } from '../../ui/task-list.tsx'

/** Tasks that belong together. */
export interface Stage {
  readonly title: string
  readonly tasks: readonly Task[]
}

interface Known {
  readonly content: Content
  readonly workbook: Workbook
  readonly progress: WorkbookProgress
}

type Shown = Task['state']

function showState(state: TaskState): Shown {
  switch (state) {
    case 'not-started':
      return { tone: 'to-do', label: 'Not started' }
    case 'in-progress':
      return { tone: 'in-progress', label: 'In progress' }
    case 'done':
      return { tone: 'plain', label: 'Done' }
    default:
      return assertNever(state)
  }
}

/** Where every question is optional, some answers are no unfinished business. */
function showOptional({ state, answered, asked }: Progress, verb: string): Shown {
  return state === 'in-progress'
    ? { tone: 'plain', label: `${answered} of ${asked} ${verb}` }
    : showState(state)
}

const valuesHref: Readonly<Record<TaskState, string>> = {
  'not-started': '/values',
  'in-progress': '/values/continue',
  done: '/values/picture',
}

function listInventories({ content, progress }: Known): readonly Task[] {
  return [
    {
      id: 'about-you',
      title: 'About you',
      href: '/about-you',
      hint: 'Specialty, stage, country. All optional.',
      state: showOptional(progress.about, 'answered'),
    },
    {
      id: 'values',
      title: 'Values',
      href: valuesHref[progress.values],
      hint: `What work has to give you. ${content.inventories.values.order.length} statements, four choices.`,
      state: showState(progress.values),
    },
    {
      id: 'skills',
      title: 'Skills and energy',
      href: '/skills',
      hint: 'What you can do, and what of it gives or takes energy.',
      state: showState(progress.skills.state),
    },
    {
      id: 'limits',
      title: 'Limits',
      href: '/limits',
      hint: 'Pay, hours, place, licence: wishes and musts.',
      state: showOptional(progress.limits, 'answered'),
    },
  ]
}

function hasNothingToGoBy({ values, skills }: WorkbookProgress): boolean {
  return values === 'not-started' && skills.state === 'not-started'
}

function isFirm({ values, skills }: WorkbookProgress): boolean {
  return values === 'done' && skills.state === 'done'
}

function sayPaths({ content, progress }: Known): string {
  const staying = content.paths.filter(({ tier }) => tier === 'stay').length
  const count = `${content.paths.length} paths, ${staying} of them ways of staying.`
  if (hasNothingToGoBy(progress)) return `${count} They find their order from your values and skills.`
  if (isFirm(progress)) return `${count} Each with its reasons.`
  const firmer = progress.values === 'done' ? 'your skills' : 'your values and skills'
  return `${count} A first look is possible now; it gets firmer with ${firmer}.`
}

function showPaths(progress: WorkbookProgress): Shown {
  if (hasNothingToGoBy(progress)) return { tone: 'quiet', label: 'After your values' }
  return { tone: 'to-do', label: isFirm(progress) ? 'Ready' : 'Ready for a first look' }
}

function showPlan({ plans, shortlist }: Workbook): Shown {
  if (plans.length > 0) return showState('in-progress')
  return shortlist.length > 0 ? showState('not-started') : { tone: 'quiet', label: 'After a shortlist' }
}

/** Everything there is to do, in the order of the way through. */
export function listStages(known: Known): readonly Stage[] {
  const { workbook, progress } = known
  return [
    { title: 'What I bring and what I want', tasks: listInventories(known) },
    {
      title: 'What could fit',
      tasks: [
        { id: 'paths', title: 'Paths', href: '/paths', hint: sayPaths(known), state: showPaths(progress) },
      ],
    },
    {
      title: 'Making it real',
      tasks: [
        {
          id: 'plan',
          title: 'Plan',
          href: '/plan',
          hint: 'Questions, small tests and dated steps for one to three paths.',
          state: showPlan(workbook),
        },
        {
          id: 'report',
          title: 'Report for a coach',
          href: '/report',
          hint: 'A PDF with only what you choose to show.',
          state: { tone: 'quiet', label: 'Any time' },
        },
      ],
    },
  ]
}
