import { z } from 'zod'
import { idSchema, lineSchema } from './dated-file.ts'

const onetNumber = z.strictObject({
  kind: z.literal('onet'),
  /** What the formula gave from the O*NET tables, before any adjustment. */
  base: z.number(),
  /** How much judgement moved it: `level - base`, 0 where O*NET stands as it is. */
  by: z.number(),
})

/** Where a profile number comes from: computed from O*NET (perhaps adjusted), or judged. */
export const numberSourceSchema = z.discriminatedUnion('kind', [
  onetNumber,
  z.strictObject({ kind: z.literal('judgement') }),
])

/** How much a path offers of one value: 1 hardly any, 3 about as much as most professional work, 5 as much as any work. */
export const offeredSchema = z.strictObject({
  level: z.number().min(1).max(5),
  why: lineSchema,
  from: numberSourceSchema,
})

/** What level of one skill a path asks for, on the person's own scale of 0 to 4. */
export const askedSchema = z
  .strictObject({ level: z.number().min(0).max(4), why: lineSchema.optional(), from: numberSourceSchema })
  .refine((asked) => asked.why !== undefined || (asked.from.kind === 'onet' && asked.from.by === 0), {
    message: 'a judged or adjusted number needs a line that says why',
  })

/** A path's scores on exactly the values and skills that a person answers. */
export const profileSchema = z.strictObject({
  values: z.record(idSchema, offeredSchema),
  skills: z.record(idSchema, askedSchema),
})

/** The O*NET occupations a profile leans on, with weights that sum to 1; `standIn` where the code itself has no ratings. */
export const onetBasisSchema = z.strictObject({
  version: lineSchema,
  formula: z.strictObject({ values: lineSchema, skills: lineSchema }),
  codes: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d\d-\d{4}\.\d\d$/),
        title: lineSchema,
        weight: z.number().positive().max(1),
        standIn: z.strictObject({ code: lineSchema, why: lineSchema }).optional(),
      }),
    )
    .min(1),
})

/** A profile as parsed. */
export type Profile = z.infer<typeof profileSchema>
/** One value of a profile. */
export type Offered = z.infer<typeof offeredSchema>
/** One skill of a profile. */
export type Asked = z.infer<typeof askedSchema>
/** The O*NET side of a profile. */
export type OnetBasis = z.infer<typeof onetBasisSchema>
