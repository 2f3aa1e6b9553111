import type { Content } from '../../shared/content/content.ts'
import { parseFlatAnswers } from '../../shared/workbook/flat-answers.ts'
import { type ParsedWorkbook, parseWorkbook } from '../../shared/workbook/parse-workbook.ts'
import { WORKBOOK_SCHEMA, type Workbook } from '../../shared/workbook/workbook.ts'
import type { Surroundings } from './command.ts'
import { type Refused, refuse } from './outcome.ts'
import { readInput } from './read-input.ts'

/** A workbook from a file, every id of which the content knows. */
export type ReadWorkbook = Readonly<{ kind: 'workbook'; workbook: Workbook }> | Refused

interface Reading {
  readonly name: string
  /** `flat`: answers as a researcher has them. */
  readonly shape: 'workbook' | 'flat'
  readonly content: Content
  readonly surroundings: Surroundings
}

export async function readWorkbook({ name, shape, content, surroundings }: Reading): Promise<ReadWorkbook> {
  const input = await readInput(name, surroundings)
  if (input.kind === 'refused') return input
  const parse = shape === 'flat' ? parseFlatAnswers : parseWorkbook
  const label = name === '-' ? 'standard input' : name
  return withLabel(label, parse(input.text, content))
}

function withLabel(label: string, parsed: ParsedWorkbook): ReadWorkbook {
  if (parsed.kind === 'parsed') return { kind: 'workbook', workbook: parsed.workbook }
  if (parsed.kind === 'refused') return refuse(`${label}: ${parsed.why}`)
  const { schema } = parsed
  return refuse(
    `${label}: it was made by a newer version of Rotation (schema ${schema}; this one reads ${WORKBOOK_SCHEMA})`,
  )
}
