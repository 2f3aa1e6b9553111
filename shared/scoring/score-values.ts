import type { Content } from '../content/content.ts'
import { joinChoices, type Posterior, spreadOfDifference } from './joint-choice-model.ts'
import { cell } from './square-matrix.ts'
import { ENOUGH, modelValues, type ValuesModel, type ValuesSaid } from './values-model.ts'

/** Ranges cover four cases of five: 1.28 standard deviations either side. */
const RANGE = 1.2816

/** One value stands above another when that order is right four times in five or more: so many deviations apart. */
export const SURE_ORDER = 0.8416

/** One value's score in logits around the person's own mean, with its range and shared place (1 is the top). */
export type ValueScore =
  | Readonly<{ kind: 'scored'; id: string; utility: number; low: number; high: number; place: number }>
  | Readonly<{ kind: 'missing'; id: string; answered: number; asked: number }>

/**
 * The order of a person's values. `clear`: there is a direction; `flat`: every answer alike, so no clear direction;
 * `missing`: too few answers. `scored` holds the ids in the order of the posterior's positions.
 */
export type ValuesScore = Readonly<{
  kind: 'clear' | 'flat' | 'missing'
  scores: readonly ValueScore[]
  /** Ids from the highest to the lowest, a list a place. */
  places: readonly (readonly string[])[]
  scored: readonly string[]
  /** What was said, as the choice model read it, and what the model made of it. */
  model: ValuesModel
  posterior: Posterior
}>

/** From the top down: a value opens a new place only when it is surely below the first of the present place. */
function sharePlaces(scored: readonly string[], posterior: Posterior): string[][] {
  const positions = scored.map((_, index) => index)
  positions.sort((a, b) => (posterior.mean[b] ?? 0) - (posterior.mean[a] ?? 0))
  const places: number[][] = []
  for (const position of positions) {
    const first = places.at(-1)?.[0]
    const isSurelyBelow =
      first !== undefined &&
      (posterior.mean[first] ?? 0) - (posterior.mean[position] ?? 0) >
        SURE_ORDER * spreadOfDifference(posterior, first, position)
    if (first === undefined || isSurelyBelow) places.push([position])
    else places.at(-1)?.push(position)
  }
  return places.map((place) => place.map((position) => scored[position] ?? ''))
}

function kindOf(posterior: Posterior, asked: number): ValuesScore['kind'] {
  if (posterior.mean.length < ENOUGH * asked) return 'missing'
  const spread = Math.max(...posterior.mean) - Math.min(...posterior.mean)
  return spread < 1e-9 ? 'flat' : 'clear'
}

/**
 * Scores the values inventory. A value with fewer than two ratings that was never on an answered best-worst screen
 * is `missing`. Utilities, ranges and covariance are in logits; a rating step counts as one. Source: design section 4.
 */
export function scoreValues(content: Content, said: ValuesSaid): ValuesScore {
  const model = modelValues(content, said)
  const { rated, scored } = model
  const posterior = joinChoices(model.prior, model.screens)
  const places = sharePlaces(scored, posterior)
  const scores = rated.map(({ id, ratings, asked }): ValueScore => {
    const position = scored.indexOf(id)
    if (position < 0) return { kind: 'missing', id, answered: ratings.length, asked }
    const utility = posterior.mean[position] ?? 0
    const reach = RANGE * Math.sqrt(cell(posterior.covariance, position, position))
    const place =
      places
        .slice(
          0,
          places.findIndex((ids) => ids.includes(id)),
        )
        .flat().length + 1
    return { kind: 'scored', id, utility, low: utility - reach, high: utility + reach, place }
  })
  return { kind: kindOf(posterior, rated.length), scores, places, scored, model, posterior }
}
