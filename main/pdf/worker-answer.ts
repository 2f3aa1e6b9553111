import { z } from 'zod'

/** What the report worker answers: the report, or one plain sentence that says why there is none. */
export const workerAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('made'),
    bytes: z.instanceof(Uint8Array),
    pages: z.number(),
    missingCharacters: z.array(z.string()).readonly(),
  }),
  z.strictObject({ kind: z.literal('failed'), why: z.string() }),
])

/** A checked answer of the report worker. */
export type WorkerAnswer = z.infer<typeof workerAnswerSchema>
