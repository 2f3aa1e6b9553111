import type { Path } from '../../../../shared/content/path.ts'
import type { PathFacts } from '../../../../shared/content/path-facts.ts'
import { listWords } from '../../../../shared/list-words.ts'
import { type FactId, sayFacts } from '../words/say-facts.ts'

/** A fact that can be put in order, and how far apart two paths must lie for it to be worth saying. */
type Scale = Readonly<{ id: FactId; read: (facts: PathFacts) => number; atLeast: number }>

const SCALES: readonly Scale[] = [
  { id: 'hours', read: ({ hours }) => hours.low, atLeast: 5 },
  { id: 'nights', read: ({ nights }) => nights.level, atLeast: 1 },
  { id: 'place', read: ({ place }) => place.level, atLeast: 1 },
  { id: 'remote', read: ({ remote }) => remote.level, atLeast: 2 },
  { id: 'travel', read: ({ travel }) => travel.level, atLeast: 1 },
  { id: 'patientContact', read: ({ patientContact }) => patientContact.level, atLeast: 1 },
  { id: 'study', read: ({ study }) => study.months[0], atLeast: 4 },
  { id: 'firstPost', read: ({ firstPost }) => firstPost.months[0], atLeast: 4 },
]

function sayScale(paths: readonly Path[], { id, read }: Scale): string {
  const sorted = paths.toSorted((a, b) => read(a.facts) - read(b.facts))
  const said = sorted.map(({ facts, title }) => {
    const short = sayFacts(facts).find((fact) => fact.id === id)?.short ?? ''
    return { title, short: short.charAt(0).toLowerCase() + short.slice(1) }
  })
  const shorts = [...new Set(said.map(({ short }) => short))]
  const parts = shorts.map((short) => {
    const titles = said.filter((entry) => entry.short === short).map(({ title }) => title)
    return `${short} (${listWords(titles)})`
  })
  return parts.join('; ')
}

/** Where the facts of these paths lie clearly apart, from the least to the most: "none (A); monthly (B)". */
export function sayDifferences(paths: readonly Path[]): readonly Readonly<{ name: string; said: string }>[] {
  const [first] = paths
  const names = first === undefined ? [] : sayFacts(first.facts)
  return SCALES.flatMap((scale) => {
    const levels = paths.map(({ facts }) => scale.read(facts))
    if (Math.max(...levels) - Math.min(...levels) < scale.atLeast) return []
    const name = names.find(({ id }) => id === scale.id)?.name ?? ''
    return [{ name, said: sayScale(paths, scale) }]
  })
}
