import { z } from 'zod'
import { datedFile, idSchema, lineSchema } from './dated-file.ts'

const choiceSchema = z.strictObject({ id: idSchema, label: lineSchema })

/** One optional question about the person; `onlyFor` names answers to another question that make it apply. */
export const aboutQuestionSchema = z.strictObject({
  id: idSchema,
  question: lineSchema,
  why: lineSchema,
  kind: z.enum(['choice', 'number']).default('choice'),
  unit: lineSchema.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: z.array(choiceSchema).optional(),
  onlyFor: z.record(idSchema, z.array(idSchema)).optional(),
})

/** A question about the person, as parsed. */
export type AboutQuestion = z.infer<typeof aboutQuestionSchema>

/** The *About you* page. */
export const aboutYouSchema = z.strictObject({
  ...datedFile,
  title: lineSchema.optional(),
  why: lineSchema.optional(),
  questions: z.array(aboutQuestionSchema).min(1),
})

/** The words around both inventories, and the fixed order in which value statements are asked. */
export const inventoriesSchema = z.strictObject({
  ...datedFile,
  values: z.strictObject({
    title: lineSchema,
    why: lineSchema,
    question: lineSchema,
    hint: lineSchema,
    scale: z.array(z.strictObject({ rating: z.number().int().min(1).max(5), label: lineSchema })).length(5),
    notSure: lineSchema,
    order: z.array(idSchema),
    bestWorst: z.strictObject({ question: lineSchema, hint: lineSchema, why: lineSchema }),
  }),
  skills: z.strictObject({
    title: lineSchema,
    why: lineSchema,
    levelQuestion: lineSchema,
    energyQuestion: lineSchema,
    energies: z
      .array(z.strictObject({ id: z.enum(['drains', 'neutral', 'gives']), label: lineSchema }))
      .length(3),
    notSure: lineSchema,
    evidenceLabel: lineSchema,
    evidenceHint: lineSchema,
  }),
  cannotTell: lineSchema,
})

/** The words around both inventories, as parsed. */
export type Inventories = z.infer<typeof inventoriesSchema>

/** Support lines by country, the one that is open day and night first. */
export const supportSchema = z.strictObject({
  ...datedFile,
  intro: lineSchema,
  countries: z.array(
    z.strictObject({
      id: idSchema,
      name: lineSchema,
      lines: z
        .array(
          z.strictObject({
            name: lineSchema,
            contact: lineSchema,
            who: lineSchema,
            hours: lineSchema,
            roundTheClock: z.boolean(),
            source: lineSchema,
            checkWith: lineSchema,
          }),
        )
        .min(1),
    }),
  ),
})

/** Support lines as parsed. */
export type Support = z.infer<typeof supportSchema>
