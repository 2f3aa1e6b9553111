import type { Content } from '../../../../shared/content/content.ts'
import { findById } from '../../../../shared/content/content.ts'
import type { Path } from '../../../../shared/content/path.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import type { Match } from '../../../../shared/matching/match.ts'
import type { ValuesScore } from '../../../../shared/scoring/score-values.ts'
import { FIT_NAMES, GROUP_NAMES, LINE_NAMES, READINESS_NAMES, saySteadiness } from '../words/reading-words.ts'
import { sayFacts } from '../words/say-facts.ts'
import { sayPayFigure, sayWhosePay } from '../words/say-pay.ts'
import { nameGaps } from '../words/say-readiness.ts'
import { sayOffered } from '../words/value-words.ts'

/** One path with its match, as a column. */
export type Column = Readonly<{ path: Path; match: Match }>

/** One row: what is compared, and what each column says, in the order of the columns. */
export type CompareRow = Readonly<{ id: string; name: string; cells: readonly string[]; isSame: boolean }>

/** Rows of one subject. */
export type RowGroup = Readonly<{ name: string; rows: readonly CompareRow[] }>

const UNKNOWN = 'Not known'
/** So many of the person's own first values are compared. */
const FIRST_VALUES = 6

type Say = (column: Column) => string

function rowOf(columns: readonly Column[], [id, name, say]: readonly [string, string, Say]): CompareRow {
  const cells = columns.map((column) => capitalise(say(column)) || UNKNOWN)
  return { id, name, cells, isSame: cells.every((cell) => cell === cells[0]) }
}

function readingSays(content: Content): (readonly [string, string, Say])[] {
  return [
    ['group', 'Group', ({ match }) => GROUP_NAMES[match.group]],
    ['fit', 'Fit', ({ match }) => FIT_NAMES[match.fit.band].replace(/^Fit /, '')],
    ['values', 'Fit by values', ({ match }) => LINE_NAMES[match.fit.values.band]],
    ['energy', 'Fit by energy', ({ match }) => LINE_NAMES[match.fit.energy.band]],
    ['readiness', 'Readiness', ({ match }) => READINESS_NAMES[match.readiness.band]],
    [
      'gaps',
      'What is missing',
      ({ match }) => nameGaps(content, match.readiness.gaps) || 'Nothing by what you said',
    ],
    ['for', 'Most for it', ({ match }) => match.reasons[0]?.text ?? 'Nothing you said so far'],
    ['against', 'Most against it', ({ match }) => match.against?.text ?? 'Nothing you said so far'],
    [
      'limits',
      'Your limits',
      ({ match }) =>
        match.brokenLimits
          .map(({ strength, text }) => `${strength === 'must' ? 'Must' : 'Wish'}: ${text}`)
          .join(' ') || 'All kept, as far as known',
    ],
    ['steadiness', 'Steadiness', ({ match }) => sayWhole(saySteadiness(match.steadiness))],
  ]
}

function sayWhole({ title, detail }: Readonly<{ title: string; detail: string }>): string {
  return detail === '' ? title : `${title} ${detail}`
}

function valueSays(content: Content, values: ValuesScore): (readonly [string, string, Say])[] {
  const wanted = values.kind === 'clear' ? values.places.flat().slice(0, FIRST_VALUES) : []
  const ids = wanted.length > 0 ? wanted : content.values.map(({ id }) => id)
  return ids.map((id) => [
    `value-${id}`,
    findById(content.values, id).name,
    ({ path }) => {
      const offered = path.profile.values[id]
      return offered === undefined ? '' : `${capitalise(sayOffered(offered.level))}. ${offered.why}`
    },
  ])
}

function sayPay({ path: { facts } }: Column): string {
  if (facts.pay.kind === 'none-reliable') return 'No reliable figure'
  return `${sayPayFigure(facts.pay)} (${sayWhosePay(facts.pay)})`
}

function factSays([first]: readonly Column[]): (readonly [string, string, Say])[] {
  if (first === undefined) return []
  return [
    ['pay', 'Pay a year', sayPay],
    ...sayFacts(first.path.facts).map(({ id, name }): readonly [string, string, Say] => [
      id,
      name,
      ({ path }) => sayFacts(path.facts).find((fact) => fact.id === id)?.short ?? '',
    ]),
    ['hard', 'Hard about it', ({ path }) => path.hard[0] ?? ''],
    ['confidence', 'How sure we are of it', ({ path }) => path.confidence],
  ]
}

/** The same rows in the same order for every path: the person's reading, their first values, and the facts. */
export function compareRows(
  content: Content,
  values: ValuesScore,
  columns: readonly Column[],
): readonly RowGroup[] {
  const rows = (says: readonly (readonly [string, string, Say])[]) => says.map((say) => rowOf(columns, say))
  const valuesName =
    values.kind === 'clear' ? 'What you want most, and what they offer of it' : 'What they offer'
  return [
    { name: 'For you', rows: rows(readingSays(content)) },
    { name: valuesName, rows: rows(valueSays(content, values)) },
    { name: 'The work itself', rows: rows(factSays(columns)) },
  ]
}
