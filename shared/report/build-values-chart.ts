import { type Content, findById } from '../content/content.ts'
import { capitalise, listWords } from '../list-words.ts'
import type { ValueScore, ValuesScore } from '../scoring/score-values.ts'
import type { ValuesChartBlock } from './block.ts'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

function sayOrdinal(place: number): string {
  return ORDINALS[place - 1] ?? `${place}th`
}

/** Lower case inside a sentence: names of values are ordinary nouns. */
function nameOf(content: Content, id: string): string {
  const { name } = findById(content.values, id)
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** "autonomy comes first; reach and inquiry share second place". */
function sayPlaces(content: Content, places: ValuesScore['places']): string {
  let before = 0
  const parts = places.map((ids) => {
    const place = sayOrdinal(before + 1)
    before += ids.length
    const names = listWords(ids.map((id) => nameOf(content, id)))
    return ids.length === 1 ? `${names} comes ${place}` : `${names} share ${place} place`
  })
  return `${capitalise(parts.join('; '))}.`
}

/** The first places that together hold at most `count` values; a shared place is never cut, and the first always stands. */
export function firstPlaces(places: ValuesScore['places'], count: number): ValuesScore['places'] {
  const end = places.findIndex((_, index) => places.slice(0, index + 1).flat().length > count)
  return end < 0 ? places : places.slice(0, Math.max(1, end))
}

/** The order of values as a picture with its sentence; `places` says how far down it goes. */
export function buildValuesChart(
  content: Content,
  score: ValuesScore,
  places: ValuesScore['places'],
): ValuesChartBlock {
  const values = places.flatMap((ids) =>
    ids.flatMap((id) => {
      const found = score.scores.find((one): one is ValueScore & { kind: 'scored' } => isScored(one, id))
      if (found === undefined) return []
      const { place, utility, low, high } = found
      const mark = { name: findById(content.values, id).name, at: utility, low, high }
      return [{ ...mark, place: ids.length > 1 ? `${place}=` : `${place}` }]
    }),
  )
  return {
    kind: 'chart-values',
    section: 'values',
    sentence: sayPlaces(content, places),
    middle: 'middle of my answers',
    values,
  }
}

function isScored(score: ValueScore, id: string): boolean {
  return score.kind === 'scored' && score.id === id
}
