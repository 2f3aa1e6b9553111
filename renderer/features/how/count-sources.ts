import type { Content } from '../../../shared/content/content.ts'

/** How many numbers of all paths' profiles come from where. */
export type SourceCount = Readonly<{ part: string; asItIs: number; adjusted: number; judged: number }>

type Part = 'values' | 'skills'

function countPart({ paths }: Content, part: Part): Omit<SourceCount, 'part'> {
  const sources = paths.flatMap(({ profile }) => Object.values(profile[part]).map(({ from }) => from))
  const fromOnet = sources.filter((from) => from.kind === 'onet')
  const asItIs = fromOnet.filter((from) => from.by === 0).length
  return { asItIs, adjusted: fromOnet.length - asItIs, judged: sources.length - fromOnet.length }
}

/** Counts the sources of the paths' numbers, so that the page need not claim any. */
export function countSources(content: Content): readonly SourceCount[] {
  return [
    { part: 'Values', ...countPart(content, 'values') },
    { part: 'Skills', ...countPart(content, 'skills') },
  ]
}
