import type { z } from 'zod'

/** One thing wrong with one content file; `id` is the entry's id where it could be read, else the file name. */
export type ContentProblem = Readonly<{ file: string; id: string; message: string }>

/** A content file as read from disk: its path below `resources/content`, and its JSON. */
export type ContentFile = Readonly<{ file: string; json: unknown }>

function readId(json: unknown, file: string): string {
  const named = typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined
  return typeof named === 'string' ? named : file
}

/** Parses one file; what does not fit is added to `problems` with file, id and the place inside the file. */
export function parseFile<S extends z.ZodType>(
  schema: S,
  { file, json }: ContentFile,
  problems: ContentProblem[],
): z.infer<S> | undefined {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const place = issue.path.length > 0 ? `${issue.path.join(' › ')}: ` : ''
    problems.push({ file, id: readId(json, file), message: `${place}${issue.message}` })
  }
  return undefined
}
