import { z } from 'zod'
import type { Content } from '../content/content.ts'
import { type ContentFile, type ContentProblem, parseFile } from '../content/content-problem.ts'
import { datedFile, idSchema, lineSchema } from '../content/dated-file.ts'
import { checkReferences } from './check-references.ts'
import { workbookSchema } from './workbook.ts'

/** A fictional, complete person: a name for the list, a line about them, and their workbook. */
export const sampleSchema = z.strictObject({
  ...datedFile,
  id: idSchema,
  name: lineSchema,
  about: lineSchema,
  workbook: workbookSchema,
})

/** A sample person as parsed. */
export type Sample = z.infer<typeof sampleSchema>

/** Parses the files below `samples/` and checks that what they name exists in the content. */
export function parseSamples(
  files: readonly ContentFile[],
  content: Content,
): Readonly<{ samples: readonly Sample[]; problems: readonly ContentProblem[] }> {
  const problems: ContentProblem[] = []
  const samples: Sample[] = []
  for (const entry of files.filter(({ file }) => file.startsWith('samples/'))) {
    const sample = parseFile(sampleSchema, entry, problems)
    if (sample === undefined) continue
    const stray = checkReferences(sample.workbook, content)
    if (stray !== undefined) problems.push({ file: entry.file, id: sample.id, message: stray })
    samples.push(sample)
  }
  return { samples: samples.sort((a, b) => (a.id < b.id ? -1 : 1)), problems }
}
