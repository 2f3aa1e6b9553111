import type { Content } from '../content/content.ts'
import type { Value } from '../content/value.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { Prior, ScreenChoice } from './joint-choice-model.ts'

/** The parts of a workbook from which values are scored. */
export type ValuesSaid = Pick<Workbook, 'ratings' | 'bestWorst'>

/** One value as it was rated; `scorable` where there are enough ratings, or it was on an answered screen. */
export type Rated = Readonly<{ id: string; ratings: readonly number[]; asked: number; scorable: boolean }>

/** What was said about values, as the choice model reads it; positions follow `scored`. */
export type ValuesModel = Readonly<{
  rated: readonly Rated[]
  scored: readonly string[]
  prior: Prior
  screens: readonly ScreenChoice[]
}>

/** Variance of a doubly rated value's utility, in squared logits; half did best in the simulation named in the design. */
const RATED_VARIANCE = 0.5

/** A value seen only on best-worst screens starts at the person's own mean and much less sure. */
const CHOSEN_ONLY_VARIANCE = 1.5

/** Under three quarters of what was asked, a value or a whole line is missing rather than low. */
export const ENOUGH = 0.75

/** The ends of the scale on which statements are rated. */
const LOWEST_RATING = 1
const HIGHEST_RATING = 5

function ratingsOf(value: Value, { ratings }: ValuesSaid): number[] {
  return value.items.flatMap(({ id }) => {
    const answer = ratings[id]
    return answer?.kind === 'rated' ? [answer.rating] : []
  })
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function isChosen({ bestWorst }: ValuesSaid, id: string): boolean {
  return bestWorst.some(
    ({ shown, best, worst }) => shown.includes(id) && (best !== undefined || worst !== undefined),
  )
}

function isRated({ ratings, asked }: Pick<Rated, 'ratings' | 'asked'>): boolean {
  return ratings.length / asked >= ENOUGH
}

function rateAll(content: Content, said: ValuesSaid): readonly Rated[] {
  return content.values.map((value) => {
    const ratings = ratingsOf(value, said)
    const asked = value.items.length
    return { id: value.id, ratings, asked, scorable: isRated({ ratings, asked }) || isChosen(said, value.id) }
  })
}

/** Both ratings, centred on the person's own mean over everything they rated twice. */
function priorOf(rated: readonly Rated[]): Prior {
  const scorable = rated.filter((value) => value.scorable)
  const ownMean = mean(scorable.filter(isRated).flatMap(({ ratings }) => ratings))
  return {
    mean: Float64Array.from(scorable, (value) => (isRated(value) ? mean(value.ratings) - ownMean : 0)),
    variance: Float64Array.from(scorable, (value) =>
      isRated(value) ? RATED_VARIANCE : CHOSEN_ONLY_VARIANCE,
    ),
  }
}

/** Screens in an order of their own, so that the order in which they were answered changes not even a last digit. */
function screensOf({ bestWorst }: ValuesSaid, scored: readonly string[]): ScreenChoice[] {
  const position = (id: string | undefined): number | undefined =>
    id === undefined ? undefined : scored.indexOf(id)
  const sortKey = ({ shown, best, worst }: ScreenChoice): string => `${shown.join(' ')} ${best} ${worst}`
  return bestWorst
    .filter(({ best, worst }) => best !== undefined || worst !== undefined)
    .map(({ shown, best, worst }) => ({
      shown: shown.map((id) => scored.indexOf(id)).sort((a, b) => a - b),
      best: position(best),
      worst: position(worst),
    }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/** Reads ratings and choices for the choice model. */
export function modelValues(content: Content, said: ValuesSaid): ValuesModel {
  const rated = rateAll(content, said)
  const scored = rated.filter(({ scorable }) => scorable).map(({ id }) => id)
  return { rated, scored, prior: priorOf(rated), screens: screensOf(said, scored) }
}

/** The prior had every statement of one value been rated `by` higher; `undefined` where the scale ends before that. */
export function priorIfRerated({ rated }: ValuesModel, id: string, by: number): Prior | undefined {
  const value = rated.find((entry) => entry.id === id)
  const ratings = value?.ratings.map((rating) => rating + by) ?? []
  const isOnScale = ratings.every((rating) => rating >= LOWEST_RATING && rating <= HIGHEST_RATING)
  if (value === undefined || !isRated(value) || !isOnScale) return undefined
  return priorOf(rated.map((entry) => (entry === value ? { ...value, ratings } : entry)))
}
