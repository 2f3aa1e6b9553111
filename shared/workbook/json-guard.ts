/** The largest workbook or answers file that is read at all: 5 MB, some hundred times a full one. */
export const LARGEST_FILE = 5 * 1024 * 1024

/** The deepest nesting that is read; a real workbook needs seven levels. */
export const DEEPEST_NESTING = 32

/** JSON that was safe to parse, or one line that says why it was refused. */
export type GuardedJson =
  | Readonly<{ kind: 'json'; json: unknown }>
  | Readonly<{ kind: 'refused'; why: string }>

/** Counts brackets outside strings: parsing or validating very deep JSON would overflow the stack. */
function deepestNesting(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length && deepest <= DEEPEST_NESTING; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

/** Parses JSON from a stranger: size and depth are checked on the text first. A byte-order mark is accepted. */
export function guardJson(text: string): GuardedJson {
  if (text.length > LARGEST_FILE) return { kind: 'refused', why: 'the file is larger than 5 MB' }
  if (deepestNesting(text) > DEEPEST_NESTING)
    return { kind: 'refused', why: `the file is nested deeper than ${DEEPEST_NESTING} levels` }
  try {
    return { kind: 'json', json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { kind: 'refused', why: 'the file is not valid JSON' }
  }
}
