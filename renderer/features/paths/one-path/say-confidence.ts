import type { Path } from '../../../../shared/content/path.ts'
import { sayCount } from '../../../../shared/count-words.ts'
import { capitalise } from '../../../../shared/list-words.ts'
import { sayFacts } from '../words/say-facts.ts'

const CONFIDENCE: Readonly<Record<Path['confidence'], string>> = {
  high: 'High: in the main we think this page can be relied on.',
  medium: 'Medium: a fair first picture; check what matters most to you.',
  low: 'Low: a first sketch; check everything that matters to you.',
}

/** How sure we are of a path, and how many of its facts rest on something that was read. */
export function sayConfidence({ confidence, facts }: Path): string {
  const all = sayFacts(facts)
  const read = all.filter(({ id }) => facts[id].basis.kind === 'source').length
  const count = `${capitalise(sayCount(read))} of the ${sayCount(all.length)} facts beside pay`
  if (read === 0) return `${CONFIDENCE[confidence]} All facts beside pay are our judgement.`
  return `${CONFIDENCE[confidence]} ${count} ${read === 1 ? 'rests' : 'rest'} on a page that we read; the others are our judgement.`
}
