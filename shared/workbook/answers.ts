import { z } from 'zod'
import { idSchema } from '../content/dated-file.ts'

/** When something was said: date and time with zone, as ISO 8601. */
export const momentSchema = z.iso.datetime({ offset: true })

/** A calendar day as the person means it, `YYYY-MM-DD`, between 2000 and 2100. */
export const planDaySchema = z.iso
  .date()
  .refine((day) => day >= '2000' && day < '2100', 'must be between 2000 and 2099')

const textSchema = z.string().max(20_000)
const notSureSchema = z.strictObject({ kind: z.literal('not-sure'), at: momentSchema })

/** What was said of one value statement: a rating of 1 to 5, or "I am not sure". Absence means not asked yet or skipped. */
export const ratingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rated'), rating: z.number().int().min(1).max(5), at: momentSchema }),
  notSureSchema,
])

/** One best-worst screen: the four values shown, and what was chosen so far. */
export const bestWorstSchema = z
  .strictObject({
    shown: z.array(idSchema).length(4),
    best: idSchema.optional(),
    worst: idSchema.optional(),
    at: momentSchema,
  })
  .refine(({ shown }) => new Set(shown).size === shown.length, 'shown values must differ')
  .refine(
    ({ shown, best }) => best === undefined || shown.includes(best),
    'best must be one of the shown values',
  )
  .refine(
    ({ shown, worst }) => worst === undefined || shown.includes(worst),
    'worst must be one of the shown values',
  )
  .refine(({ best, worst }) => best === undefined || best !== worst, 'best and worst must differ')

/** The level of a skill as the person sees it, 0 to 4. */
export const levelAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: z.number().int().min(0).max(4), at: momentSchema }),
  notSureSchema,
])

/** What using a skill does to the person. */
export const ENERGIES = ['drains', 'neutral', 'gives'] as const

/** Energy of a skill: drains, neutral or gives. */
export const energyAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('energy'), energy: z.enum(ENERGIES), at: momentSchema }),
  notSureSchema,
])

/** Everything said of one skill; each part may be missing. */
export const skillAnswerSchema = z.strictObject({
  level: levelAnswerSchema.optional(),
  energy: energyAnswerSchema.optional(),
  evidence: textSchema.optional(),
})

/** An answer about the person. */
export const aboutAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: idSchema }),
  z.strictObject({ kind: z.literal('number'), number: z.number().min(0).max(200) }),
])

const strengthSchema = z.enum(['wish', 'must'])
const strength = { strength: strengthSchema }

/** A limit: how much, and whether it is a wish or a must; or that there is none here. Absence means not asked yet or skipped. */
export const limitAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('money'),
    amount: z.number().min(0).max(100_000_000),
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as USD'),
    ...strength,
  }),
  z.strictObject({ kind: z.literal('number'), number: z.number().min(0).max(1000), ...strength }),
  z.strictObject({ kind: z.literal('choice'), option: idSchema, ...strength }),
  z.strictObject({ kind: z.literal('none') }),
])

/**
 * A limit that is begun and not whole yet: its fields as they stand, so that closing the window loses nothing. It counts
 * for nothing until it is whole; `amount` is what was typed, or the option that was chosen.
 */
export const limitDraftSchema = z.strictObject({
  amount: z.string().max(200),
  currency: z.string().max(3).optional(),
  strength: strengthSchema.optional(),
})

/** What was said of one value statement. */
export type RatingAnswer = z.infer<typeof ratingSchema>
/** One best-worst screen. */
export type BestWorst = z.infer<typeof bestWorstSchema>
/** Everything said of one skill. */
export type SkillAnswer = z.infer<typeof skillAnswerSchema>
/** drains, neutral or gives. */
export type Energy = (typeof ENERGIES)[number]
/** An answer about the person. */
export type AboutAnswer = z.infer<typeof aboutAnswerSchema>
/** What was said of a limit. */
export type LimitAnswer = z.infer<typeof limitAnswerSchema>
/** A limit that is begun and not whole yet. */
export type LimitDraft = z.infer<typeof limitDraftSchema>
/** A limit that was set: all but "No limit here". */
export type SetLimit = Exclude<LimitAnswer, { kind: 'none' }>
