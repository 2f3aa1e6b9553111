import { z } from 'zod'
import { datedFile, idSchema, lineSchema } from './dated-file.ts'

/** The five levels of a skill, 0 (new to me) to 4 (others come to me); paths ask for a level on the same scale. */
export const LEVELS = [0, 1, 2, 3, 4] as const

const anchorSchema = z.strictObject({
  level: z.literal(LEVELS),
  name: lineSchema,
  clinical: lineSchema,
  elsewhere: lineSchema,
})

/** A skill or field of knowledge with five anchored levels and the O*NET elements it stands for. */
export const skillSchema = z.strictObject({
  ...datedFile,
  id: idSchema,
  group: idSchema,
  name: lineSchema,
  phrase: lineSchema,
  definition: lineSchema,
  levels: z.array(anchorSchema).length(LEVELS.length),
  firstSteps: z.array(lineSchema).min(1),
  evidencePrompt: lineSchema,
  onet: z.array(
    z.strictObject({ element: lineSchema, name: lineSchema, kind: z.enum(['skill', 'knowledge']) }),
  ),
  onetNote: lineSchema.optional(),
})

/** A skill as parsed. */
export type Skill = z.infer<typeof skillSchema>

/** The seven groups in which skills are asked. */
export const skillGroupsSchema = z.strictObject({
  ...datedFile,
  groups: z.array(z.strictObject({ id: idSchema, name: lineSchema, why: lineSchema })).min(1),
})

/** One group of skills. */
export type SkillGroup = z.infer<typeof skillGroupsSchema>['groups'][number]
