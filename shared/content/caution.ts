import { z } from 'zod'
import { datedFile, idSchema, lineSchema } from './dated-file.ts'

const bounds = z.strictObject({
  atLeast: z.number().int().min(0).max(4).optional(),
  atMost: z.number().int().min(0).max(4).optional(),
})

/** A line that some paths carry for some people: which answer calls for it, which paths it stands on, and its source. */
export const cautionSchema = z.strictObject({
  id: idSchema,
  when: z.strictObject({ question: idSchema, options: z.array(idSchema).min(1) }),
  /** Paths by their degree of patient contact, 0 to 4. */
  contact: bounds.optional(),
  families: z.array(idSchema).optional(),
  text: lineSchema,
  region: lineSchema,
  source: lineSchema,
  year: z.number().int(),
  checkWith: lineSchema,
})

/** All cautions. */
export const cautionsSchema = z.strictObject({ ...datedFile, cautions: z.array(cautionSchema) })

/** A caution as parsed. */
export type Caution = z.infer<typeof cautionSchema>
