import { z } from 'zod'
import { datedFile, idSchema, lineSchema } from './dated-file.ts'

/** The ten limits; each is checked by its own rule in `matching/limits`, so the set is closed. */
export const LIMIT_IDS = [
  'pay-floor',
  'hours',
  'nights',
  'place',
  'remote',
  'travel',
  'patient-contact',
  'licence',
  'study-time',
  'start-date',
] as const

/** The name of a limit. */
export type LimitId = (typeof LIMIT_IDS)[number]

const optionSchema = z.strictObject({
  id: idSchema,
  label: lineSchema,
  level: z.number().int().min(0).max(4).optional(),
  atLeast: z.number().int().min(0).max(4).optional(),
  atMost: z.number().int().min(0).max(4).optional(),
  licence: z.enum(['with', 'without']).optional(),
})

const answerKindSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), unit: lineSchema }),
  z.strictObject({ kind: z.literal('number'), unit: lineSchema, min: z.number(), max: z.number() }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(optionSchema).min(2) }),
])

/** A limit as it is asked: the question, how it is answered, and the words for wish and must. */
export const limitSchema = z.strictObject({
  ...datedFile,
  id: z.enum(LIMIT_IDS),
  name: lineSchema,
  question: lineSchema,
  why: lineSchema,
  answer: answerKindSchema,
  wish: lineSchema,
  must: lineSchema,
})

/** A limit as parsed. */
export type Limit = z.infer<typeof limitSchema>
/** One choice of a limit that is answered by choosing. */
export type LimitOption = z.infer<typeof optionSchema>
