import type { z } from 'zod'
import type { Content } from '../content/content.ts'
import { checkReferences } from './check-references.ts'
import { guardJson } from './json-guard.ts'
import { quote, sayFault } from './say-fault.ts'
import { WORKBOOK_SCHEMA, type Workbook, workbookSchema } from './workbook.ts'

/** A workbook, or one plain line that says what is wrong with it. `newer` means: made by a later version, leave it alone. */
export type ParsedWorkbook =
  | Readonly<{ kind: 'parsed'; workbook: Workbook }>
  | Readonly<{ kind: 'newer'; schema: number }>
  | Readonly<{ kind: 'refused'; why: string }>

/** The first fault of a zod error as one line, with its place inside the file. */
export function firstFault(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'the file does not have the expected shape'
  const place = issue.path.map(showPart).join(' › ')
  return place === '' ? issue.message : `${place}: ${issue.message}`
}

/** Keys come out of the file: a plain one stands as it is, any other is quoted and cut. */
function showPart(part: PropertyKey): string {
  const text = String(part)
  return /^[\w-]{1,60}$/.test(text) ? text : quote(text)
}

function schemaOf(json: unknown): number | undefined {
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined
  return typeof schema === 'number' ? schema : undefined
}

/** Parses the text of a workbook file; references are checked only where the content is given (import, command line). */
export function parseWorkbook(text: string, content?: Content): ParsedWorkbook {
  const guarded = guardJson(text)
  if (guarded.kind === 'refused') return guarded
  const schema = schemaOf(guarded.json)
  if (schema !== undefined && schema > WORKBOOK_SCHEMA) return { kind: 'newer', schema }
  const parsed = workbookSchema.safeParse(guarded.json, { error: sayFault })
  if (!parsed.success) return { kind: 'refused', why: firstFault(parsed.error) }
  const stray = content === undefined ? undefined : checkReferences(parsed.data, content)
  return stray === undefined ? { kind: 'parsed', workbook: parsed.data } : { kind: 'refused', why: stray }
}
