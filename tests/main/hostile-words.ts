import fc from 'fast-check'
import { anyWorkbook } from './vault/any-workbook.ts'

const anyPreferences = fc.record({
  theme: fc.constantFrom('system', 'light', 'dark'),
  textSize: fc.integer({ min: 100, max: 200 }),
  lockMinutes: fc.integer({ min: 1, max: 60 }),
})

/** What the table takes somewhere, so that much of what is made from it gets past the first look. */
const right = fc.oneof(anyPreferences, anyWorkbook, fc.string({ maxLength: 40 }), fc.constant(null))

/** Everything that a page can hand over: structured cloning keeps more than JSON does. */
const anything = fc.anything({
  maxDepth: 4,
  maxKeys: 6,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  withObjectString: true,
})

function nest(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { deeper: value }
  return value
}

function circle(): unknown {
  const round: Record<string, unknown> = {}
  round.again = round
  return round
}

const megabytes50 = 'a'.repeat(50_000_000)

/** Made once: what is large is the same large thing every time. */
const monsters = fc.constantFrom<unknown>(
  megabytes50,
  { lastScreen: megabytes50 },
  nest(40),
  nest(50_000),
  circle(),
  new Array(4_000_000_000),
  Array.from({ length: 200_000 }, () => 'a'),
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
  new Uint8Array(1000),
  new Error('an error of the page'),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '\u202e\u0000\ud800',
)

const hostileKey = fc.constantFrom('__proto__', 'constructor', 'toString', 'admin', 'kind', 'then', '')

/** Something right in which one place is wrong, or one thing is too much. */
const spoilt = fc
  .tuple(right, fc.array(fc.nat({ max: 20 }), { maxLength: 5 }), hostileKey, fc.oneof(anything, monsters))
  .map(([value, way, key, stranger]) => spoil(value, way, { key, stranger }))

interface Spoiling {
  readonly key: string
  readonly stranger: unknown
}

/** Follows the way down as far as it leads; at its end, puts the stranger in place of the value or into it. */
function spoil(value: unknown, [turn, ...way]: readonly number[], spoiling: Spoiling): unknown {
  if (typeof value !== 'object' || value === null) return spoiling.stranger
  const entries: [string, unknown][] = Object.entries(value)
  const chosen = entries[(turn ?? 0) % Math.max(entries.length, 1)]
  const changed: [string, unknown][] =
    turn === undefined || chosen === undefined
      ? [...entries, [spoiling.key, spoiling.stranger]]
      : entries.map(([name, inner]) => [name, name === chosen[0] ? spoil(inner, way, spoiling) : inner])
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed)
}

/** The arguments of a call as a hostile page would send them: some right, most not. */
export const hostileWords: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  fc.array(right, { maxLength: 3 }),
  fc.array(spoilt, { minLength: 1, maxLength: 2 }),
  fc.array(anything, { maxLength: 3 }),
  { arbitrary: fc.array(monsters, { minLength: 1, maxLength: 2 }), weight: 1 },
)
