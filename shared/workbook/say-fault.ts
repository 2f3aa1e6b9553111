import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

const names: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with keys',
  record: 'an object with keys',
  datetime: 'a date and time with zone such as 2026-11-22T14:02:00Z',
  date: 'a day such as 2026-11-22',
}

/** What a fault in a file amounts to, in plain words. Given to zod, so that words written at a schema go first. */
export function sayFault(issue: Issue): string | undefined {
  if (issue.input === undefined && issue.code !== 'custom') return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${sayNumber(issue) ?? nameOf(issue.expected)}`
    case 'too_big':
    case 'too_small':
      return `must ${saySize(issue)}`
    case 'invalid_value':
      return `must be ${sayOptions(issue.values)}`
    case 'invalid_union':
      return sayUnion(issue)
    case 'invalid_format':
      return `must be ${nameOf(issue.format)}`
    case 'unrecognized_keys':
      return `${issue.keys.slice(0, 3).map(quote).join(', ')} is not known here`
    case 'invalid_key':
      return issue.issues[0]?.message
    default:
      return undefined
  }
}

/** A name out of a file as it can stand in one line: short, and with nothing that breaks it. */
export function quote(name: PropertyKey): string {
  const text = String(name)
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}

function nameOf(expected: string): string {
  return names[expected] ?? expected
}

/** Both ends of the range that the number's own schema names; `undefined` where it has not two. */
function rangeOf({ schema }: Issue): string | undefined {
  if (!(schema instanceof z.ZodNumber) || schema.minValue === null || schema.maxValue === null)
    return undefined
  const { minValue: low, maxValue: high } = schema
  return low > -1e9 && high < 1e9 ? `between ${low} and ${high}` : undefined
}

function sayNumber(issue: Issue): string | undefined {
  const range = rangeOf(issue)
  if (range === undefined) return undefined
  return `${issue.schema instanceof z.ZodNumber && issue.schema.format === 'safeint' ? 'a whole number' : 'a number'} ${range}`
}

type SizeIssue = Extract<Issue, { code: 'too_big' | 'too_small' }>

function saySize(issue: SizeIssue): string {
  const range = rangeOf(issue)
  if (range !== undefined) return `be ${range}`
  const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum
  const side = issue.code === 'too_big' ? 'at most' : 'at least'
  if (issue.schema instanceof z.ZodTuple) return `have exactly ${bound} entries`
  if (issue.origin === 'string') return `have ${side} ${bound} characters`
  if (issue.origin === 'array') return `have ${issue.exact ? 'exactly' : side} ${bound} entries`
  return `be ${side} ${bound}`
}

function sayUnion(issue: Extract<Issue, { code: 'invalid_union' }>): string | undefined {
  return Array.isArray(issue.options) ? `must be ${sayOptions(issue.options)}` : undefined
}

function sayOptions(options: readonly unknown[]): string {
  const [last, ...others] = options.map((option) => JSON.stringify(option)).reverse()
  return others.length === 0 ? `${last}` : `${others.reverse().join(', ')} or ${last}`
}
