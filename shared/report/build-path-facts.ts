import type { Path } from '../content/path.ts'
import type { FactBasis } from '../content/path-facts.ts'
import type { Block, Text } from './block.ts'
import { sayPay } from './say-pay.ts'
import { bold, plain, quiet } from './text.ts'

const section = 'paths'

/** The facts after pay, in the order in which they are printed. */
const FACTS = [
  ['Hours', 'hours'],
  ['Nights and on-call', 'nights'],
  ['Place', 'place'],
  ['From home', 'remote'],
  ['Travel', 'travel'],
  ['Patient contact', 'patientContact'],
  ['Licence', 'licence'],
  ['Board certification', 'boardCertification'],
  ['Years in practice', 'clinicalYears'],
  ['Study', 'study'],
  ['Time to a first post', 'firstPost'],
] as const

/** The sources that a printed fact rests on; pay has one of its own, which follows them. */
function usedSources({ facts, sources }: Path): Path['sources'] {
  const used = FACTS.map(([, name]) => facts[name].basis)
  return sources.filter(({ key }) => used.some((basis) => basis.kind === 'source' && basis.key === key))
}

function sayBasis(path: Path, basis: FactBasis): string {
  if (basis.kind === 'judgement') return `Our judgement, ${basis.year}`
  const sources = usedSources(path)
  const position = sources.findIndex(({ key }) => key === basis.key)
  return `Source ${position + 1}, ${sources[position]?.year ?? 'no date'}`
}

function sayPayBasis(path: Path): string {
  const { pay } = path.facts
  return pay.kind === 'none-reliable' ? '–' : `Source ${usedSources(path).length + 1}, ${pay.year}`
}

function factRows(path: Path): Text[][] {
  return FACTS.map(([title, name]) => {
    const { text, basis } = path.facts[name]
    return [plain(title), plain(text), quiet(sayBasis(path, basis))]
  })
}

function sourceItem(words: string, url: string): Text {
  return [
    { text: `${words.replace(/\.$/, '')}. `, tone: 'quiet' },
    { text: url, tone: 'quiet' },
  ]
}

function sourceItems(path: Path): Text[] {
  const { pay } = path.facts
  const items = usedSources(path).map(({ supports, url }) => sourceItem(supports, url))
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
