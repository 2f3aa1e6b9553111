import { type Content, findById } from '../../../shared/content/content.ts'
import { listWords } from '../../../shared/list-words.ts'
import type { ValuesScore } from '../../../shared/scoring/score-values.ts'

/** So many values can share the top and still be said in a sentence. */
const SAYABLE = 4

function sayClear(content: Content, { places }: ValuesScore): string {
  const name = (id: string) => findById(content.values, id).phrase
  const [top = []] = places
  const bottom = places.at(-1) ?? []
  const names = listWords(top.map(name))
  const end =
    bottom.length <= SAYABLE && places.length > 1 ? ` What weighs least: ${listWords(bottom.map(name))}.` : ''
  if (top.length === 1) return `First for you comes ${names}.${end}`
  if (top.length <= SAYABLE) return `At the top, too close to part: ${names}.${end}`
  return `${top.length} values lie so close together at the top that none of them clearly comes first.${end}`
}

/** The order in one sentence. */
export function sayOrder(content: Content, score: ValuesScore): string {
  switch (score.kind) {
    case 'clear':
      return sayClear(content, score)
    case 'flat':
      return 'You gave every value the same weight, so there is no clear direction. That is an answer too: it says that values alone will not choose for you.'
    default:
      return 'Too few statements are answered for an order. Once three quarters of the values have both their statements rated, they find their places.'
  }
}
