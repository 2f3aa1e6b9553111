import type { Path } from '../../../../shared/content/path.ts'
import type { FactBasis } from '../../../../shared/content/path-facts.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import { sayFacts } from '../words/say-facts.ts'
import { sayPayFigure, sayWhosePay } from '../words/say-pay.ts'
import { nameSource } from './name-source.ts'

/** One fact: in a few words, in a sentence, and what it rests on. */
export type FactRow = Readonly<{ name: string; short: string; text: string; basis: string }>

function sayBasis(path: Path, basis: FactBasis): string {
  if (basis.kind === 'judgement') return `Our judgement (${basis.year})`
  const source = path.sources.find(({ key }) => key === basis.key)
  return source === undefined ? basis.key : nameSource(source)
}

function payRow({ facts: { pay } }: Path): FactRow {
  const whose = capitalise(sayWhosePay(pay))
  const basis = pay.kind === 'none-reliable' ? whose : `${whose}. ${pay.source}`
  const span = pay.kind === 'range' ? `${capitalise(pay.span)}. ` : ''
  return { name: 'Pay a year', short: sayPayFigure(pay), text: `${span}${pay.note}`, basis }
}

/** Every fact of a path with what it rests on, pay first. */
export function factRows(path: Path): readonly FactRow[] {
  const rows = sayFacts(path.facts).map(({ id, name, short }) => {
    const { text, basis } = path.facts[id]
    return { name, short, text, basis: sayBasis(path, basis) }
  })
  return [payRow(path), ...rows]
}
