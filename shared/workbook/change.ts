import type { AboutAnswer, LimitAnswer, LimitDraft, RatingAnswer, SkillAnswer } from './answers.ts'
import type { Plan, Step } from './plan.ts'
import type { ReportChoices, Workbook } from './workbook.ts'

type Clearable<T> = T | null

/**
 * Everything that can happen to a workbook. `null` takes an answer back; moments and days are given by the caller,
 * since `shared` has no clock.
 */
export type WorkbookChange =
  | Readonly<{ kind: 'about-answered'; question: string; answer: Clearable<AboutAnswer> }>
  | Readonly<{ kind: 'item-rated'; item: string; answer: Clearable<RatingAnswer> }>
  | Readonly<{ kind: 'best-worst-asked'; screens: readonly (readonly string[])[]; at: string }>
  | Readonly<{
      kind: 'best-worst-chosen'
      screen: number
      choice: 'best' | 'worst'
      value: string
      at: string
    }>
  | Readonly<{ kind: 'skill-answered'; skill: string; answer: Partial<SkillAnswer> }>
  | Readonly<{ kind: 'limit-set'; limit: string; answer: Clearable<LimitAnswer> }>
  | Readonly<{ kind: 'limit-begun'; limit: string; draft: LimitDraft }>
  | Readonly<{ kind: 'path-shortlisted'; path: string }>
  | Readonly<{ kind: 'path-unlisted'; path: string }>
  | Readonly<{ kind: 'plan-started'; plan: Plan }>
  | Readonly<{ kind: 'plan-removed'; plan: string }>
  | Readonly<{ kind: 'step-added'; plan: string; step: Step }>
  | Readonly<{
      kind: 'step-changed'
      plan: string
      step: string
      to: Partial<Pick<Step, 'text' | 'due' | 'done'>>
    }>
  | Readonly<{ kind: 'step-removed'; plan: string; step: string }>
  | Readonly<{ kind: 'report-chosen'; choices: Partial<ReportChoices> }>
  | Readonly<{ kind: 'screen-visited'; screen: string }>
  | Readonly<{ kind: 'workbook-replaced'; workbook: Workbook }>
