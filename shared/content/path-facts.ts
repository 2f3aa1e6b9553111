import { z } from 'zod'
import { lineSchema } from './dated-file.ts'

/** Whether a fact rests on a named source of the path, or on our judgement in a given year. */
export const factBasisSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), key: lineSchema }),
  z.strictObject({ kind: z.literal('judgement'), year: z.number().int().min(2020) }),
])

const fact = { text: lineSchema, basis: factBasisSchema }
const monthsSchema = z.tuple([z.number().int().min(0), z.number().int().max(240)])
const degreeSchema = z.number().int().min(0).max(4)

/** What a published figure says of itself. */
const figure = {
  currency: z.literal('USD'),
  /** Whose pay: everybody in the nearest occupation, physicians of a specialty, or a published estimate for the role. */
  basis: z.enum(['occupation-wide', 'physicians', 'published-estimate']),
  region: z.literal('US'),
  year: z.number().int(),
  source: lineSchema,
  url: z.url(),
  note: lineSchema,
}

/** Pay a year: a range with its year, region, basis and source, an average alone, or no reliable figure. */
export const paySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('range'),
    low: z.number().positive(),
    middle: z.number().positive().nullable(),
    high: z.number().positive(),
    /** The published figures stop at a top code, so the range is open above: read `high` as "or more". */
    topCoded: z.boolean(),
    /** From where to where the range runs, such as "25th percentile to 90th percentile". */
    span: lineSchema,
    ...figure,
  }),
  z.strictObject({
    /** Only an average is published, no range: enough to print, too little to hold against a pay floor. */
    kind: z.literal('mean'),
    mean: z.number().positive(),
    ...figure,
  }),
  z.strictObject({
    kind: z.literal('none-reliable'),
    because: z.enum(['unconfirmed', 'weak', 'hourly', 'unpaid']),
    region: z.literal('US'),
    year: z.number().int(),
    note: lineSchema,
  }),
])

/** The facts of a path, each with its basis. Degrees run from 0 to 4, months are low and high. */
export const pathFactsSchema = z.strictObject({
  pay: paySchema,
  hours: z.strictObject({
    ...fact,
    low: z.number().int().min(0).max(100),
    high: z.number().int().min(1).max(100),
    partTime: z.enum(['usual', 'possible', 'rare']),
  }),
  /** 0 none, 1 rarely, 2 some evenings or weekends, 3 regular on-call or nights, 4 as much as hospital work. */
  nights: z.strictObject({ ...fact, level: degreeSchema }),
  /** 0 from almost anywhere, 1 in most larger towns, 2 in few cities, 3 means moving or long stays away. */
  place: z.strictObject({ ...fact, level: degreeSchema.max(3) }),
  /** 0 on site, 1 mostly on site, 2 hybrid, 3 mostly remote, 4 fully remote is common. */
  remote: z.strictObject({ ...fact, level: degreeSchema }),
  /** 0 none, 1 a few trips a year, 2 monthly, 3 weekly, 4 most of the work. */
  travel: z.strictObject({ ...fact, level: degreeSchema }),
  /** 0 none, 1 rare, 2 some or examination only, 3 regular, 4 mainly patient care. */
  patientContact: z.strictObject({ ...fact, level: degreeSchema }),
  licence: z.strictObject({ ...fact, need: z.enum(['none', 'helpful', 'required']) }),
  boardCertification: z.strictObject({ ...fact, need: z.enum(['no', 'helpful', 'required']) }),
  /** Years in practice after training that are usually asked for; 0 where no minimum was found. */
  clinicalYears: z.strictObject({ ...fact, years: z.number().int().min(0).max(30) }),
  study: z.strictObject({ ...fact, months: monthsSchema }),
  firstPost: z.strictObject({ ...fact, months: monthsSchema }),
  reversibility: z.strictObject({
    ...fact,
    ease: z.enum(['easy', 'with-effort', 'hard']),
    mustStayActive: z.array(lineSchema),
  }),
})

/** A page that was read, with what it supports; `year` is null where the page carries no date. */
export const sourceSchema = z.strictObject({
  key: lineSchema,
  url: z.url(),
  year: z.number().int().nullable(),
  supports: lineSchema,
})

/** The facts of a path as parsed. */
export type PathFacts = z.infer<typeof pathFactsSchema>
/** Pay as parsed. */
export type Pay = z.infer<typeof paySchema>
/** The basis of one fact. */
export type FactBasis = z.infer<typeof factBasisSchema>
/** A source as parsed. */
export type Source = z.infer<typeof sourceSchema>
