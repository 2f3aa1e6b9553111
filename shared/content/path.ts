import { z } from 'zod'
import { datedFile, idSchema, lineSchema } from './dated-file.ts'
import { pathFactsSchema, sourceSchema } from './path-facts.ts'
import { onetBasisSchema, profileSchema } from './profile.ts'

/** A role one can move to, or a way of staying, with its facts and its profile. */
export const pathSchema = z.strictObject({
  ...datedFile,
  id: idSchema,
  family: idSchema,
  /** `extended` paths rest on thinner research and say so on screen. */
  tier: z.enum(['core', 'extended', 'stay']),
  title: lineSchema,
  aliases: z.array(lineSchema),
  summary: lineSchema,
  days: lineSchema,
  hard: z.array(lineSchema).min(2),
  misconceptions: z
    .array(z.strictObject({ belief: lineSchema, correction: lineSchema, source: lineSchema.nullable() }))
    .min(1),
  firstSteps: z.array(lineSchema).min(3),
  people: z.array(lineSchema).min(1),
  questions: z.array(lineSchema).min(3),
  bodies: z.array(lineSchema),
  credentials: z.array(lineSchema),
  facts: pathFactsSchema,
  sources: z.array(sourceSchema),
  /** What rests on general knowledge or was not found. */
  unconfirmed: z.array(lineSchema),
  confidence: z.enum(['high', 'medium', 'low']),
  onet: onetBasisSchema,
  profile: profileSchema,
  /** Paths that are truly nearly the same work, each with a line that says why both are kept. */
  similarTo: z.array(z.strictObject({ path: idSchema, why: lineSchema })),
})

/** A path as parsed. */
export type Path = z.infer<typeof pathSchema>

/** A group of paths. */
export const familySchema = z.strictObject({ id: idSchema, name: lineSchema })

/** All families in the order in which the window lists them. */
export const familiesSchema = z.strictObject({ ...datedFile, families: z.array(familySchema).min(1) })

/** A family as parsed. */
export type Family = z.infer<typeof familySchema>

/** The person's present specialty, scored like a path so that the list can be checked against what they know. */
export const presentWorkSchema = z.strictObject({
  ...datedFile,
  id: idSchema,
  title: lineSchema,
  summary: lineSchema,
  onet: onetBasisSchema,
  profile: profileSchema,
})

/** Present work as parsed. */
export type PresentWork = z.infer<typeof presentWorkSchema>
