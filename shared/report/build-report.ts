import type { Content } from '../content/content.ts'
import { sayCounted } from '../count-words.ts'
import type { Match, Matches } from '../matching/match.ts'
import { REPORT_SECTIONS, type ReportSection, type Workbook } from '../workbook/workbook.ts'
import type { Block } from './block.ts'
import { buildAboutSection } from './build-about-section.ts'
import { buildFirstPaths, buildFirstSkills, buildFirstValues, sideBySide } from './build-first-page.ts'
import { buildLimitsSection } from './build-limits-section.ts'
import type { PresentWork } from './build-map-chart.ts'
import { buildCredit, buildMethodSection } from './build-method-section.ts'
import { buildPathsSection } from './build-paths-section.ts'
import { buildPlansSection } from './build-plans-section.ts'
import { buildFirstQuestions, buildQuestionsSection } from './build-questions-section.ts'
import { buildSkillsSection } from './build-skills-section.ts'
import { buildValuesSection } from './build-values-section.ts'
import { chooseShownPaths } from './choose-shown-paths.ts'
import type { Report } from './report.ts'
import { reportId } from './report-id.ts'
import { reportText } from './report-text.ts'
import { sayDay } from './say-day.ts'
import { plain } from './text.ts'

/** What a report is made from; `today` is the day printed on it, `YYYY-MM-DD`. */
export type ReportSource = Readonly<{ content: Content; workbook: Workbook; matches: Matches; today: string }>

type Chosen = ReportSource & Readonly<{ sections: readonly ReportSection[]; shown: readonly Match[] }>

/** Each builder is handed the one part of the workbook that its section tells of, so it can tell of nothing else. */
const builders: Readonly<Record<ReportSection, (chosen: Chosen) => readonly Block[]>> = {
  about: ({ content, workbook }) => buildAboutSection(content, workbook.about),
  values: ({ content, workbook: { ratings, bestWorst } }) =>
    buildValuesSection(content, { ratings, bestWorst }),
  skills: ({ content, workbook }) => buildSkillsSection(content, workbook.skills),
  limits: ({ content, workbook }) => buildLimitsSection(content, workbook.limits),
  paths: ({ content, workbook, matches, shown, sections }) =>
    buildPathsSection(content, { matches, shown, sections, present: tellPresent(workbook.about, sections) }),
  plans: ({ content, workbook, today }) => buildPlansSection(content, workbook.plans, today),
  questions: ({ workbook }) => buildQuestionsSection(workbook.report.questions),
  method: ({ content }) => buildMethodSection(content),
}

/** Whether the present work may be drawn: only beside the answers about it, and only while it can be done. */
function tellPresent(about: Workbook['about'], sections: readonly ReportSection[]): PresentWork {
  if (!sections.includes('about')) return 'private'
  const answer = about['present-work']
  return answer?.kind === 'choice' && answer.option === 'no' ? 'closed' : 'open'
}

function buildTitle({ sections, shown }: Chosen): string {
  if (!sections.includes('paths') || shown.length === 0) return 'Where I stand'
  return `Where I stand, and ${sayCounted(shown.length, 'way on', 'ways on')}`
}

function buildCover(chosen: Chosen): readonly Block[] {
  const section = 'cover'
  const opening = chosen.workbook.report.opening.trim()
  const line = `For conversation with a coach · made ${sayDay(chosen.today)} · only what I chose to show`
  return [
    { kind: 'paragraph', section, style: 'quiet', text: plain(line) },
    { kind: 'heading', section, level: 1, text: buildTitle(chosen) },
    ...(opening === '' ? [] : [{ kind: 'paragraph', section, style: 'lead', text: plain(opening) } as const]),
  ]
}

function buildFirstPage(chosen: Chosen): readonly Block[] {
  const { content, workbook, sections, shown } = chosen
  const { ratings, bestWorst } = workbook
  const has = (section: ReportSection): boolean => sections.includes(section)
  return [
    ...buildCover(chosen),
    ...sideBySide(
      has('values') ? buildFirstValues(content, { ratings, bestWorst }) : [],
      has('skills') ? buildFirstSkills(content, workbook.skills) : [],
    ),
    ...(has('paths') ? buildFirstPaths(content, shown, sections) : []),
    ...(has('questions') ? buildFirstQuestions(workbook.report.questions) : []),
  ]
}

/** Builds the report from the chosen sections, in their order on paper; builders of other sections are never called. */
export function buildReport(source: ReportSource): Report {
  const sections = REPORT_SECTIONS.filter((section) => source.workbook.report.sections.includes(section))
  const chosen: Chosen = {
    ...source,
    sections,
    shown: chooseShownPaths(source.matches, source.workbook.shortlist),
  }
  const details = sections.flatMap((section) => builders[section](chosen))
  const credit = sections.includes('paths') && !sections.includes('method') ? [buildCredit('paths')] : []
  const blocks: Block[] = [
    ...buildFirstPage(chosen),
    ...(details.length > 0 ? [{ kind: 'page-break', section: 'cover' } as const] : []),
    ...details,
    ...credit,
  ]
  return {
    title: buildTitle(chosen),
    language: 'en-GB',
    reportId: reportId(reportText(blocks)),
    madeOn: source.today,
    sections,
    blocks,
  }
}
