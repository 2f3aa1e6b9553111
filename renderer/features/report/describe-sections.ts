import type { Content } from '../../../shared/content/content.ts'
import { sayCounted } from '../../../shared/count-words.ts'
import { capitalise } from '../../../shared/list-words.ts'
import { measureProgress } from '../../../shared/workbook/progress.ts'
import type { ReportSection, Workbook } from '../../../shared/workbook/workbook.ts'

/** What is in a section, as its checkbox and the list of what a coach sees say it. */
export type SectionWords = Readonly<{ label: string; shows: string }>

function count(number: number, one: string, many?: string): string {
  return capitalise(sayCounted(number, one, many))
}

function sayAbout({ about }: Workbook): string {
  const answers = count(Object.keys(about).length, 'answer')
  return `Stage, field and country, with employer, loans and visa where you answered. ${answers}.`
}

function sayValues(content: Content, workbook: Workbook): string {
  const { statements, choices } = measureProgress(content, workbook)
  return `Their order with ranges, and what each means. From ${statements.answered} of ${statements.asked} ratings and ${sayCounted(choices.answered, 'choice')}; the single ratings are not shown.`
}

function saySkills(content: Content, { skills }: Workbook): string {
  const answers = Object.values(skills)
  const answered = answers.filter(({ level }) => level !== undefined).length
  const evidence = answers.filter((answer) => (answer.evidence ?? '').trim() !== '').length
  const lines = evidence === 0 ? '' : ` and ${sayCounted(evidence, 'line')} of evidence in your words`
  return `Level and energy of ${answered} of ${content.skills.length} skills${lines}.`
}

function sayFirmness(limits: number, musts: number): string {
  if (limits === 1) return musts === 1 ? 'a must' : 'a wish'
  if (musts === limits) return 'all musts'
  return musts === 0 ? 'all wishes' : `${sayCounted(musts, 'must')} among them`
}

function sayLimits({ limits }: Workbook): string {
  const set = Object.values(limits).filter(({ kind }) => kind !== 'none')
  if (set.length === 0) return 'No limits set.'
  const musts = set.filter((limit) => limit.kind !== 'none' && limit.strength === 'must').length
  return `${count(set.length, 'limit')}, ${sayFirmness(set.length, musts)}. With the amount of a pay floor, if you set one.`
}

function sayPaths({ shortlist }: Workbook): string {
  const which =
    shortlist.length === 0
      ? 'The first paths to look at, since your shortlist is empty'
      : `${count(shortlist.length, 'path')} from your shortlist`
  return `${which}, with reasons for and against, gaps and facts.`
}

function sayPlans({ plans }: Workbook): string {
  const steps = plans.flatMap((plan) => plan.steps).length
  return plans.length === 0
    ? 'No plan yet.'
    : `${count(plans.length, 'plan')} with ${sayCounted(steps, 'step')}.`
}

function sayQuestions({ report }: Workbook): string {
  const written = report.questions.filter((question) => question.trim() !== '').length
  return written === 0
    ? 'One open question, with room for an answer.'
    : `${count(written, 'question')} of yours and an open one, each with room for an answer.`
}

/** Name and one line for every section, with counts from the workbook. */
export function describeSections(
  content: Content,
  workbook: Workbook,
): Readonly<Record<ReportSection, SectionWords>> {
  return {
    about: { label: 'About you', shows: sayAbout(workbook) },
    values: { label: 'Values', shows: sayValues(content, workbook) },
    skills: { label: 'Skills and energy', shows: saySkills(content, workbook) },
    limits: { label: 'Limits', shows: sayLimits(workbook) },
    paths: { label: 'Paths', shows: sayPaths(workbook) },
    plans: { label: 'Plans', shows: sayPlans(workbook) },
    questions: { label: 'Questions to the coach', shows: sayQuestions(workbook) },
    method: {
      label: 'How it was worked out',
      shows: 'The method in a few sentences, what it cannot tell, and the sources.',
    },
  }
}
