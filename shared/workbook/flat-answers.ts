import { z } from 'zod'
import type { Content } from '../content/content.ts'
import { idSchema } from '../content/dated-file.ts'
import { ENERGIES, limitAnswerSchema } from './answers.ts'
import { checkReferences } from './check-references.ts'
import { guardJson } from './json-guard.ts'
import { firstFault, type ParsedWorkbook } from './parse-workbook.ts'
import { sayFault } from './say-fault.ts'
import { emptyWorkbook, type Workbook, workbookSchema } from './workbook.ts'

const ratingSchema = z.number().int().min(1).max(5).nullable()

/**
 * What a researcher has: two ratings a value (1 to 5, `null` where missing), best-worst choices, skills with level
 * (0 to 4) and energy, and limits as a workbook holds them. Any part may be missing; unknown keys are refused.
 */
export const flatAnswersSchema = z.strictObject({
  values: z.record(idSchema, z.tuple([ratingSchema, ratingSchema])).optional(),
  bestWorst: z
    .array(z.strictObject({ shown: z.array(idSchema).length(4), best: idSchema, worst: idSchema }))
    .max(40)
    .optional(),
  skills: z
    .record(
      idSchema,
      z.strictObject({
        level: z.number().int().min(0).max(4).nullable().optional(),
        energy: z.enum(ENERGIES).nullable().optional(),
      }),
    )
    .optional(),
  limits: z.record(idSchema, limitAnswerSchema).optional(),
})

type FlatAnswers = z.infer<typeof flatAnswersSchema>

/** Flat answers carry no dates and matching looks at none, so every answer gets the same one. */
const UNDATED = '2000-01-01T00:00:00Z'

function ratingsOf(flat: FlatAnswers, content: Content): Workbook['ratings'] {
  const ratings: Workbook['ratings'] = {}
  for (const value of content.values)
    for (const [index, item] of value.items.entries()) {
      const rating = flat.values?.[value.id]?.[index]
      if (typeof rating === 'number') ratings[item.id] = { kind: 'rated', rating, at: UNDATED }
    }
  return ratings
}

function skillsOf(flat: FlatAnswers): Workbook['skills'] {
  return Object.fromEntries(
    Object.entries(flat.skills ?? {}).map(([id, { level, energy }]) => [
      id,
      {
        ...(typeof level === 'number' ? { level: { kind: 'level' as const, level, at: UNDATED } } : {}),
        ...(typeof energy === 'string' ? { energy: { kind: 'energy' as const, energy, at: UNDATED } } : {}),
      },
    ]),
  )
}

function toWorkbook(flat: FlatAnswers, content: Content): Workbook {
  return {
    ...emptyWorkbook(UNDATED),
    ratings: ratingsOf(flat, content),
    bestWorst: (flat.bestWorst ?? []).map((choice) => ({ ...choice, at: UNDATED })),
    skills: skillsOf(flat),
    limits: flat.limits ?? {},
  }
}

/** Reads a flat answers file into a workbook, or says in one line what is wrong with it. */
export function parseFlatAnswers(text: string, content: Content): ParsedWorkbook {
  const guarded = guardJson(text)
  if (guarded.kind === 'refused') return guarded
  const parsed = flatAnswersSchema.safeParse(guarded.json, { error: sayFault })
  if (!parsed.success) return { kind: 'refused', why: firstFault(parsed.error) }
  const strayValue = Object.keys(parsed.data.values ?? {}).find(
    (id) => !content.values.some((v) => v.id === id),
  )
  if (strayValue !== undefined) return { kind: 'refused', why: `value "${strayValue}" is not known` }
  const whole = workbookSchema.safeParse(toWorkbook(parsed.data, content), { error: sayFault })
  if (!whole.success) return { kind: 'refused', why: firstFault(whole.error) }
  const stray = checkReferences(whole.data, content)
  return stray === undefined ? { kind: 'parsed', workbook: whole.data } : { kind: 'refused', why: stray }
}
