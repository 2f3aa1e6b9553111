import fc from 'fast-check'
import { ENERGIES } from '../../../shared/workbook/answers.ts'
import { REPORT_SECTIONS, type Workbook } from '../../../shared/workbook/workbook.ts'

/** Any text that a keyboard, a paste or a fault can bring: every script, controls, halves of characters. */
const text = fc.string({ unit: 'binary', maxLength: 60 })
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/)
const at = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const day = at.map((moment) => moment.slice(0, 10))
const notSure = fc.record({ kind: fc.constant('not-sure' as const), at })

const rating = fc.oneof(
  fc.record({ kind: fc.constant('rated' as const), rating: fc.integer({ min: 1, max: 5 }), at }),
  notSure,
)

const bestWorst = fc
  .tuple(fc.uniqueArray(id, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 3 }), at)
  .map(([shown, best, moment]) => ({
    shown,
    best: shown[best] ?? '',
    worst: shown[(best + 1) % 4] ?? '',
    at: moment,
  }))

const skill = fc.record(
  {
    level: fc.oneof(
      fc.record({ kind: fc.constant('level' as const), level: fc.integer({ min: 0, max: 4 }), at }),
      notSure,
    ),
    energy: fc.oneof(
      fc.record({ kind: fc.constant('energy' as const), energy: fc.constantFrom(...ENERGIES), at }),
      notSure,
    ),
    evidence: text,
  },
  { requiredKeys: [] },
)

const strength = fc.constantFrom('wish' as const, 'must' as const)
const amount = (max: number) =>
  fc.double({ min: 0, max, noNaN: true }).map((number) => (Object.is(number, -0) ? 0 : number))

const about = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), option: id }),
  fc.record({ kind: fc.constant('number' as const), number: amount(200) }),
)

const limit = fc.oneof(
  fc.record({
    kind: fc.constant('money' as const),
    amount: amount(100_000_000),
    currency: fc.stringMatching(/^[A-Z]{3}$/),
    strength,
  }),
  fc.record({ kind: fc.constant('number' as const), number: amount(1000), strength }),
  fc.record({ kind: fc.constant('choice' as const), option: id, strength }),
  fc.record({ kind: fc.constant('none' as const) }),
)

const limitDraft = fc.record(
  { amount: fc.string({ maxLength: 20 }), currency: fc.stringMatching(/^[A-Z]{3}$/), strength },
  { requiredKeys: ['amount'] },
)

const step = fc.record({
  id,
  text,
  due: fc.option(day),
  done: fc.option(day),
  origin: fc.oneof(
    fc.record({ kind: fc.constant('gap' as const), skill: id }),
    fc.record({ kind: fc.constantFrom('first-step' as const, 'review' as const, 'own' as const) }),
  ),
})

const plan = fc.record({ id, path: id, startedOn: day, steps: fc.array(step, { maxLength: 5 }) })

const report = fc.record({
  sections: fc.subarray([...REPORT_SECTIONS]),
  paper: fc.constantFrom('letter' as const, 'a4' as const),
  opening: text,
  questions: fc.array(text, { maxLength: 4 }),
})

/** Every workbook that the schema allows, in small. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  schema: fc.constant(1 as const),
  startedAt: at,
  about: fc.dictionary(id, about, { noNullPrototype: true }),
  ratings: fc.dictionary(id, rating, { noNullPrototype: true }),
  bestWorst: fc.array(bestWorst, { maxLength: 4 }),
  skills: fc.dictionary(id, skill, { noNullPrototype: true }),
  limits: fc.dictionary(id, limit, { noNullPrototype: true }),
  limitDrafts: fc.dictionary(id, limitDraft, { noNullPrototype: true }),
  shortlist: fc.array(id, { maxLength: 3 }),
  plans: fc.array(plan, { maxLength: 3 }),
  report,
  lastScreen: fc.option(text),
})
