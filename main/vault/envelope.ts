import { z } from 'zod'
import { guardJson, LARGEST_FILE } from '../../shared/workbook/json-guard.ts'
import { parseWorkbook } from '../../shared/workbook/parse-workbook.ts'
import { WORKBOOK_SCHEMA, type Workbook } from '../../shared/workbook/workbook.ts'
import { decodeText } from '../decode-text.ts'

const envelopeSchemaNumber = 1

/** The size of a sealed file tells its content only to the next 4 KiB. */
const step = 4096

const envelopeSchema = z.strictObject({
  schema: z.literal(envelopeSchemaNumber),
  vaultId: z.uuid(),
  generation: z.int().min(1),
  savedAt: z.iso.datetime(),
  workbook: z.unknown(),
})

/** What is sealed: the workbook, and which state of which vault it is. Null before anything was saved. */
export interface Envelope {
  readonly vaultId: string
  /** Counts the saves. It decides what is older; clocks do not. */
  readonly generation: number
  readonly savedAt: string
  readonly workbook: Workbook | null
}

/** What an envelope's text held. */
export type ReadEnvelope =
  | Readonly<{ kind: 'envelope'; envelope: Envelope }>
  | Readonly<{ kind: 'newer' }>
  | Readonly<{ kind: 'damaged'; why: string }>

/** The bytes to be sealed, or why they must not: they would not open again. */
export function writeEnvelope(
  envelope: Envelope,
): Readonly<{ kind: 'bytes'; bytes: Uint8Array }> | Readonly<{ kind: 'refused'; why: string }> {
  const text = new TextEncoder().encode(JSON.stringify({ schema: envelopeSchemaNumber, ...envelope }))
  const bytes = new Uint8Array(Math.ceil((text.length + 1) / step) * step).fill(0x20)
  bytes.set(text)
  if (bytes.length > LARGEST_FILE) return { kind: 'refused', why: 'It has grown past 5 MB.' }
  const again = readEnvelope(bytes)
  if (again.kind === 'envelope') return { kind: 'bytes', bytes }
  return { kind: 'refused', why: again.kind === 'damaged' ? again.why : 'It would not open again.' }
}

/** Reads what came out of a sealed file. It is ours, so it is whole; its shape may still be of another version. */
export function readEnvelope(bytes: Uint8Array): ReadEnvelope {
  const text = decodeText(bytes)
  const guarded = text === undefined ? undefined : guardJson(text)
  if (guarded?.kind !== 'json') return { kind: 'damaged', why: guarded?.why ?? 'It is not text.' }
  if (isNewer(guarded.json, envelopeSchemaNumber)) return { kind: 'newer' }
  const parsed = envelopeSchema.safeParse(guarded.json)
  if (!parsed.success) return { kind: 'damaged', why: 'It does not hold a workbook.' }
  const { schema: _schema, workbook, ...place } = parsed.data
  if (workbook === null) return { kind: 'envelope', envelope: { ...place, workbook: null } }
  if (isNewer(workbook, WORKBOOK_SCHEMA)) return { kind: 'newer' }
  const read = parseWorkbook(JSON.stringify(workbook))
  if (read.kind === 'newer') return { kind: 'newer' }
  if (read.kind === 'refused') return { kind: 'damaged', why: `It does not hold a workbook: ${read.why}.` }
  return { kind: 'envelope', envelope: { ...place, workbook: read.workbook } }
}

function isNewer(json: unknown, known: number): boolean {
  if (typeof json !== 'object' || json === null || !('schema' in json)) return false
  return typeof json.schema === 'number' && json.schema > known
}
