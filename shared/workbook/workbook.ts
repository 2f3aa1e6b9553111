import { z } from 'zod'
import { idSchema } from '../content/dated-file.ts'
import {
  aboutAnswerSchema,
  bestWorstSchema,
  limitAnswerSchema,
  limitDraftSchema,
  momentSchema,
  ratingSchema,
  skillAnswerSchema,
} from './answers.ts'
import { planSchema } from './plan.ts'

/** The version of the workbook's shape that this program reads and writes. */
export const WORKBOOK_SCHEMA = 1

/** At most this many paths can be shortlisted; more is a list, not a choice. */
export const SHORTLIST_LENGTH = 3

/** The sections a report can hold, in their order on paper. */
export const REPORT_SECTIONS = [
  'about',
  'values',
  'skills',
  'limits',
  'paths',
  'plans',
  'questions',
  'method',
] as const

/** What the person chose for the report: sections, paper, and opening words of their own. */
export const reportChoicesSchema = z.strictObject({
  sections: z.array(z.enum(REPORT_SECTIONS)).max(REPORT_SECTIONS.length),
  /** `null` while nothing was chosen: then the country decides (`paperOf`). */
  paper: z.enum(['letter', 'a4']).nullable(),
  opening: z.string().max(4000),
  questions: z.array(z.string().max(1000)).max(12),
})

/**
 * All that a person has said and chosen, nothing derived. Ratings are kept by item id, skills by skill id,
 * limits by limit id. Unknown keys are refused; ids are checked against the content apart (`checkReferences`).
 */
export const workbookSchema = z.strictObject({
  schema: z.literal(WORKBOOK_SCHEMA),
  startedAt: momentSchema,
  about: z.record(idSchema, aboutAnswerSchema),
  ratings: z.record(idSchema, ratingSchema),
  bestWorst: z.array(bestWorstSchema).max(40),
  skills: z.record(idSchema, skillAnswerSchema),
  limits: z.record(idSchema, limitAnswerSchema),
  /** Limits that are begun; one that is whole stands in `limits` instead. */
  limitDrafts: z.record(idSchema, limitDraftSchema).optional(),
  shortlist: z.array(idSchema).max(SHORTLIST_LENGTH),
  plans: z.array(planSchema).max(20),
  report: reportChoicesSchema,
  /** The screen last looked at, so that reopening can offer to go on there. */
  lastScreen: z.string().max(200).nullable(),
})

/** A person's workbook. */
export type Workbook = z.infer<typeof workbookSchema>
/** One section of the report. */
export type ReportSection = (typeof REPORT_SECTIONS)[number]
/** What the person chose for the report. */
export type ReportChoices = z.infer<typeof reportChoicesSchema>

/** A workbook in which nothing has been said yet; the report starts with every section chosen but none written. */
export function emptyWorkbook(startedAt: string): Workbook {
  return {
    schema: WORKBOOK_SCHEMA,
    startedAt,
    about: {},
    ratings: {},
    bestWorst: [],
    skills: {},
    limits: {},
    shortlist: [],
    plans: [],
    report: { sections: [...REPORT_SECTIONS], paper: null, opening: '', questions: [] },
    lastScreen: null,
  }
}
