import { z } from 'zod'
import { datedFile, idSchema, lineSchema } from './dated-file.ts'

const onetElementSchema = z.strictObject({
  element: z.string().regex(/^[12]\.[A-C]\.[\w.]+$/),
  name: lineSchema,
  note: lineSchema.optional(),
})

/** One of the fourteen work values, with its two statements. Source: own wording; O*NET elements named where any exist. */
export const valueSchema = z.strictObject({
  ...datedFile,
  id: idSchema,
  name: lineSchema,
  /** Lower-case noun phrase that fits inside a sentence: "deciding for myself". */
  phrase: lineSchema,
  /** The line shown on best-worst screens. */
  choice: lineSchema,
  definition: lineSchema,
  means: z.strictObject({ high: lineSchema, low: lineSchema }),
  items: z.array(z.strictObject({ id: idSchema, statement: lineSchema })).length(2),
  onet: z.array(onetElementSchema),
  onetNote: lineSchema,
  /** Worked examples that one test runs: two ratings, the person's own mean, and what centring gives. */
  examples: z
    .array(
      z.strictObject({ ratings: z.array(z.number()).length(2), ownMean: z.number(), centred: z.number() }),
    )
    .min(1),
})

/** A work value as parsed. */
export type Value = z.infer<typeof valueSchema>
