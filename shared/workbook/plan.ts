import { z } from 'zod'
import { idSchema } from '../content/dated-file.ts'
import { planDaySchema } from './answers.ts'

/** Where a step came from: a skill gap, the path's own first steps, a person to find, an entry rule, or the physician. */
export const stepOriginSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gap'), skill: idSchema }),
  z.strictObject({ kind: z.literal('first-step') }),
  z.strictObject({ kind: z.literal('people') }),
  z.strictObject({ kind: z.literal('entry') }),
  z.strictObject({ kind: z.literal('way-back') }),
  z.strictObject({ kind: z.literal('review') }),
  z.strictObject({ kind: z.literal('own') }),
])

/** One dated step; `done` is the day it was done. */
export const stepSchema = z.strictObject({
  id: idSchema,
  text: z.string().max(2000),
  due: planDaySchema.nullable(),
  done: planDaySchema.nullable(),
  origin: stepOriginSchema,
})

/** A plan for one path: its steps in the order the person keeps them. */
export const planSchema = z.strictObject({
  id: idSchema,
  path: idSchema,
  startedOn: planDaySchema,
  steps: z.array(stepSchema).max(200),
})

/** One step of a plan. */
export type Step = z.infer<typeof stepSchema>
/** A plan as stored. */
export type Plan = z.infer<typeof planSchema>
/** Where a step came from. */
export type StepOrigin = z.infer<typeof stepOriginSchema>
