/** The largest workbook or answers file that is read at all: 5 MB, some hundred times a full one. */
export const LARGEST_FILE = 5 * 1024 * 1024

/** The deepest nesting that is read; a real workbook needs seven levels. */
export const DEEPEST_NESTING = 32

/** The most entries of one list or object; a real workbook has some hundred. */
const MOST_ENTRIES = 5000

/** JSON that was safe to parse, or one line that says why it was refused. */
export type GuardedJson =
  | Readonly<{ kind: 'json'; json: unknown }>
  | Readonly<{ kind: 'refused'; why: string }>

/** What stands in quotation marks may hold brackets of its own, so it is passed over. */
const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*"?|[[{]|[\]}]/gs

/** Counts brackets outside strings: parsing or validating very deep JSON would overflow the stack. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(STRING_OR_BRACKET)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    if (depth > DEEPEST_NESTING) return true
  }
  return false
}

/** What the schema would pass over (a key that reaches prototypes) or drown in (an endless list). */
function findStranger(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  if (Object.hasOwn(json, '__proto__')) return 'the file holds the key "__proto__", which no workbook has'
  const entries: readonly unknown[] = Array.isArray(json) ? json : Object.values(json)
  if (entries.length > MOST_ENTRIES) return `the file holds a list of more than ${MOST_ENTRIES} entries`
  for (const entry of entries) {
    const stranger = findStranger(entry)
    if (stranger !== undefined) return stranger
  }
  return undefined
}

/** Parses JSON from a stranger: size and depth are checked on the text first. A byte-order mark is accepted. */
export function guardJson(text: string): GuardedJson {
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'the file is larger than 5 MB' }
  if (isTooDeep(text))
    return { kind: 'refused', why: `the file is nested deeper than ${DEEPEST_NESTING} levels` }
  const json = parseText(text.replace(/^\uFEFF/, ''))
  if (json === undefined) return { kind: 'refused', why: 'the file is not valid JSON' }
  const stranger = findStranger(json)
  return stranger === undefined ? { kind: 'json', json } : { kind: 'refused', why: stranger }
}

/** JSON has no word for undefined, so it can stand for text that is none. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
