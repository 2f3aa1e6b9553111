import type { Path } from '../content/path.ts'
import type { FactBasis } from '../content/path-facts.ts'
import type { Block, Text } from './block.ts'
import { sayPay } from './say-pay.ts'
import { bold, plain, quiet } from './text.ts'

const section = 'paths'

function sayBasis(path: Path, basis: FactBasis): string {
  if (basis.kind === 'judgement') return `Our judgement, ${basis.year}`
  const position = path.sources.findIndex(({ key }) => key === basis.key)
  return `Source ${position + 1}, ${path.sources[position]?.year ?? 'no date'}`
}

/** Pay has a source of its own, which follows the others in the list. */
function sayPayBasis({ facts: { pay }, sources }: Path): string {
  return pay.kind === 'none-reliable' ? '–' : `Source ${sources.length + 1}, ${pay.year}`
}

function factRows(path: Path): Text[][] {
  const { facts } = path
  const rows = [
    ['Hours', facts.hours],
    ['Nights and on-call', facts.nights],
    ['Place', facts.place],
    ['From home', facts.remote],
    ['Travel', facts.travel],
    ['Patient contact', facts.patientContact],
    ['Licence', facts.licence],
    ['Board certification', facts.boardCertification],
    ['Years in practice', facts.clinicalYears],
    ['Study', facts.study],
    ['Time to a first post', facts.firstPost],
  ] as const
  return rows.map(([name, fact]) => [plain(name), plain(fact.text), quiet(sayBasis(path, fact.basis))])
}

function sourceItem(words: string, url: string): Text {
  return [
    { text: `${words.replace(/\.$/, '')}. `, tone: 'quiet' },
    { text: url, tone: 'quiet' },
  ]
}

function sourceItems({ facts: { pay }, sources }: Path): Text[] {
  const items = sources.map(({ supports, url }) => sourceItem(supports, url))
  return pay.kind === 'none-reliable' ? items : [...items, sourceItem(`Pay: ${pay.source}`, pay.url)]
}

/** The facts of a path, each with its source and year, and what is not confirmed. */
export function buildPathFacts(path: Path): readonly Block[] {
  const blocks: Block[] = [
    {
      kind: 'table',
      section,
      caption: `Facts about ${path.title}`,
      density: 'plain',
      columns: [
        { title: 'Fact', share: 20 },
        { title: 'What is known', share: 58 },
        { title: 'Rests on', share: 22 },
      ],
      rows: [[plain('Pay'), plain(sayPay(path.facts.pay)), quiet(sayPayBasis(path))], ...factRows(path)],
    },
  ]
  if (path.unconfirmed.length > 0)
    blocks.push({
      kind: 'paragraph',
      section,
      style: 'quiet',
      text: plain(`Not confirmed by a source: ${path.unconfirmed.join('; ')}.`),
    })
  const sources = sourceItems(path)
  if (sources.length > 0)
    blocks.push(
      { kind: 'paragraph', section, style: 'quiet', text: bold('Sources') },
      { kind: 'list', section, numbered: true, items: sources },
    )
  return blocks
}
