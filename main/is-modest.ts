import { DEEPEST_NESTING } from '../shared/workbook/json-guard.ts'

/** What one call may weigh at most; a full workbook is far below both. */
const LARGEST_CALL = { values: 100_000, characters: 10_000_000 }

/** Of one list or object. */
const MOST_ENTRIES = 5000

/** No answer of ours has such a key, and each can reach what all objects share. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What may still come; counted down while a value is walked through. */
interface Allowance {
  values: number
  characters: number
}

/**
 * True for plain values of an ordinary size, so that a schema can look at them: a very deep one would overflow the
 * stack, a very large or mostly empty one would hold up the main process. A circle counts as very deep.
 */
export function isModest(words: readonly unknown[]): boolean {
  return fits(words, { ...LARGEST_CALL }, DEEPEST_NESTING)
}

function fits(value: unknown, left: Allowance, deeper: number): boolean {
  left.values--
  if (typeof value === 'string') left.characters -= value.length
  if (left.values < 0 || left.characters < 0) return false
  if (typeof value !== 'object' || value === null) return true
  if (deeper === 0 || !isPlain(value)) return false
  const entries = Object.entries(value)
  return entries.length <= MOST_ENTRIES && entries.every((entry) => fitsInside(entry, left, deeper))
}

function fitsInside([key, inner]: readonly [string, unknown], left: Allowance, deeper: number): boolean {
  return !HOSTILE_KEYS.has(key) && fits(key, left, 0) && fits(inner, left, deeper - 1)
}

/** A list with holes can claim four thousand million entries and weigh nothing. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return value.length <= MOST_ENTRIES && value.length === Object.keys(value).length
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
