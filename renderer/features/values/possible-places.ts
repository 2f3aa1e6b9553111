import { spreadOfDifference } from '../../../shared/scoring/joint-choice-model.ts'
import { SURE_ORDER, type ValuesScore } from '../../../shared/scoring/score-values.ts'

type Scored = Pick<ValuesScore, 'scored' | 'posterior'>

function isSurelyAbove({ posterior }: Scored, upper: number, lower: number): boolean {
  const difference = (posterior.mean[upper] ?? 0) - (posterior.mean[lower] ?? 0)
  return difference > SURE_ORDER * spreadOfDifference(posterior, upper, lower)
}

/** The highest and the lowest place a value could take: below all that surely stand above it, above all surely below. */
export function findPossiblePlaces(score: Scored, id: string): readonly [number, number] {
  const own = score.scored.indexOf(id)
  const others = score.scored.map((_, position) => position).filter((position) => position !== own)
  const above = others.filter((other) => isSurelyAbove(score, other, own)).length
  const below = others.filter((other) => isSurelyAbove(score, own, other)).length
  return [above + 1, score.scored.length - below]
}
