import type { Content } from '../content/content.ts'
import type { Value } from '../content/value.ts'
import type { Workbook } from '../workbook/workbook.ts'
import {
  joinChoices,
  type Posterior,
  type Prior,
  type ScreenChoice,
  spreadOfDifference,
} from './joint-choice-model.ts'
import { cell } from './square-matrix.ts'

/** The parts of a workbook from which values are scored. */
export type ValuesSaid = Pick<Workbook, 'ratings' | 'bestWorst'>

/** Variance of a doubly rated value's utility, in squared logits; half did best in the simulation named in the design. */
const RATED_VARIANCE = 0.5

/** A value seen only on best-worst screens starts at the person's own mean and much less sure. */
const CHOSEN_ONLY_VARIANCE = 1.5

/** Ranges cover four cases of five: 1.28 standard deviations either side. */
const RANGE = 1.2816

/** Two neighbours hold places of their own when their order is right four times in five or more (0.84 deviations). */
const SURE_ORDER = 0.8416

/** Under three quarters of the values, the whole line is missing rather than low. */
export const ENOUGH = 0.75

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
  posterior: Posterior
}>

function ratingsOf(value: Value, workbook: ValuesSaid): number[] {
  return value.items.flatMap(({ id }) => {
    const answer = workbook.ratings[id]
    return answer?.kind === 'rated' ? [answer.rating] : []
  })
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function isChosen(workbook: ValuesSaid, id: string): boolean {
  return workbook.bestWorst.some(
    ({ shown, best, worst }) => shown.includes(id) && (best !== undefined || worst !== undefined),
  )
}

type Rated = Readonly<{ id: string; ratings: readonly number[]; asked: number; scorable: boolean }>

function rateAll(content: Content, workbook: ValuesSaid): readonly Rated[] {
  return content.values.map((value) => {
    const ratings = ratingsOf(value, workbook)
    const asked = value.items.length
    const scorable = ratings.length / asked >= ENOUGH || isChosen(workbook, value.id)
    return { id: value.id, ratings, asked, scorable }
  })
}

/** Both ratings, centred on the person's own mean over everything they rated twice. */
function priorOf(rated: readonly Rated[]): Prior {
  const complete = rated.filter(({ ratings, asked }) => ratings.length / asked >= ENOUGH)
  const ownMean = mean(complete.flatMap(({ ratings }) => ratings))
  const isRated = ({ ratings, asked }: Rated): boolean => ratings.length / asked >= ENOUGH
  return {
    mean: Float64Array.from(rated, (value) => (isRated(value) ? mean(value.ratings) - ownMean : 0)),
    variance: Float64Array.from(rated, (value) => (isRated(value) ? RATED_VARIANCE : CHOSEN_ONLY_VARIANCE)),
  }
}

function screensOf(workbook: ValuesSaid, scored: readonly string[]): ScreenChoice[] {
  const position = (id: string | undefined): number | undefined =>
    id === undefined ? undefined : scored.indexOf(id)
  return workbook.bestWorst
    .filter(({ best, worst }) => best !== undefined || worst !== undefined)
    .map(({ shown, best, worst }) => ({
      shown: shown.map((id) => scored.indexOf(id)),
      best: position(best),
      worst: position(worst),
    }))
}

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
export function scoreValues(content: Content, workbook: ValuesSaid): ValuesScore {
  const rated = rateAll(content, workbook)
  const scorable = rated.filter((value) => value.scorable)
  const scored = scorable.map(({ id }) => id)
  const posterior = joinChoices(priorOf(scorable), screensOf(workbook, scored))
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
  return { kind: kindOf(posterior, rated.length), scores, places, scored, posterior }
}
