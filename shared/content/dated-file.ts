import { z } from 'zod'

/** Ids are plain and forever: lower-case words joined by hyphens, never a position. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

/** A line of text that a person reads: never empty, never padded. */
export const lineSchema = z.string().trim().min(1).max(2000)

/** What every content file says about itself: whose words, under which licence, when last read by a person. */
export const datedFile = {
  source: lineSchema,
  licence: lineSchema,
  version: z.number().int().positive(),
  reviewed: daySchema,
}
