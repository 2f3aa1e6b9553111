import { sayCount } from '../../../shared/count-words.ts'
import { capitalise } from '../../../shared/list-words.ts'
import type { TaskState, WorkbookProgress } from '../../../shared/workbook/progress.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { sayAboutLeft, sayLimitsLeft, saySkillsLeft, sayValuesLeft } from './remaining.ts'

/** What home says first, and where its button leads. */
export interface NextMove {
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly href: string
}

interface Part {
  readonly name: string
  readonly href: string
  readonly state: (progress: WorkbookProgress) => TaskState
  readonly left: (progress: WorkbookProgress) => string
}

const parts: readonly Part[] = [
  { name: 'values', href: '/values', state: ({ values }) => values, left: sayValuesLeft },
  { name: 'skills', href: '/skills', state: ({ skills }) => skills.state, left: saySkillsLeft },
  { name: 'limits', href: '/limits', state: ({ limits }) => limits.state, left: sayLimitsLeft },
  { name: 'the page about you', href: '/about-you', state: ({ about }) => about.state, left: sayAboutLeft },
]

/** Work without an end of its own: one can always go back to it. */
const open = [
  { href: '/paths', lead: 'You were looking at paths.', label: 'Go back to the paths' },
  { href: '/compare', lead: 'You were comparing paths.', label: 'Go back to comparing' },
  { href: '/plan', lead: 'You were working on your plan.', label: 'Continue with the plan' },
  { href: '/report', lead: 'You were putting a report together.', label: 'Continue with the report' },
]

function isWithin(screen: string, href: string): boolean {
  return screen === href || screen.startsWith(`${href}/`)
}

const back = 'Welcome back'

function goBack(progress: WorkbookProgress, screen: string): NextMove | undefined {
  const part = parts.find(({ href }) => isWithin(screen, href))
  if (part !== undefined && part.state(progress) === 'in-progress')
    return {
      title: back,
      lead: `You were in the middle of ${part.name.startsWith('the') ? '' : 'your '}${part.name}. ${part.left(progress)}`,
      label: `Continue with ${part.name}`,
      href: screen,
    }
  const work = open.find(({ href }) => isWithin(screen, href))
  return work === undefined ? undefined : { title: back, lead: work.lead, label: work.label, href: screen }
}

/** Everything was asked: on to the paths, the shortlist, the plan. */
function goToPaths({ limits }: WorkbookProgress, { plans, shortlist }: Workbook): NextMove {
  if (plans.length > 0)
    return {
      title: back,
      lead:
        plans.length === 1 ? 'Your plan is begun.' : `${capitalise(sayCount(plans.length))} plans are begun.`,
      label: plans.length === 1 ? 'Continue with the plan' : 'Continue with the plans',
      href: '/plan',
    }
  if (shortlist.length > 0)
    return {
      title: back,
      lead: `${shortlist.length === 1 ? 'One path is' : `${capitalise(sayCount(shortlist.length))} paths are`} on your shortlist. A plan turns one into dated steps.`,
      label: 'Go on to the plan',
      href: '/plan',
    }
  return {
    title: back,
    lead: `Values and skills are there, so the list of paths is as firm as it gets.${limits.state === 'not-started' ? ' Limits can make it shorter.' : ''}`,
    label: 'Look at the paths',
    href: '/paths',
  }
}

function goOn(progress: WorkbookProgress, workbook: Workbook): NextMove {
  if (progress.values === 'in-progress')
    return {
      title: back,
      lead: `Your values are begun. ${sayValuesLeft(progress)}`,
      label: 'Continue with values',
      href: '/values/continue',
    }
  if (progress.values === 'not-started')
    return {
      title: back,
      lead: 'What work has to give you is still open. It takes about seven minutes.',
      label: 'Go on to values',
      href: '/values',
    }
  if (progress.skills.state !== 'done')
    return {
      title: back,
      lead: 'Your values are in order. Next could be what you can do, and what of it gives you energy.',
      label: progress.skills.state === 'in-progress' ? 'Continue with skills' : 'Go on to skills',
      href: '/skills',
    }
  return goToPaths(progress, workbook)
}

/** Back to where the person was; else on to what makes the picture firmer. Nothing forces the order. */
export function findNextMove(progress: WorkbookProgress, workbook: Workbook): NextMove {
  const states = parts.map(({ state }) => state(progress))
  if (states.every((state) => state === 'not-started') && workbook.lastScreen === null)
    return {
      title: 'Begin where you like',
      lead: 'Values are a good first step: 28 short statements and four choices, about seven minutes. You can stop at any question; nothing is lost.',
      label: 'Begin with values',
      href: '/values',
    }
  const returned = workbook.lastScreen === null ? undefined : goBack(progress, workbook.lastScreen)
  return returned ?? goOn(progress, workbook)
}
