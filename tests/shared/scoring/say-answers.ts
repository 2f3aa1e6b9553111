import type { Content } from '../../../shared/content/content.ts'
import { bestWorstScreens } from '../../../shared/scoring/best-worst-screens.ts'
import { type Chance, chanceFrom } from '../../../shared/scoring/seeded-chance.ts'
import { type BestWorst, ENERGIES, type RatingAnswer } from '../../../shared/workbook/answers.ts'
import { emptyWorkbook, type Workbook } from '../../../shared/workbook/workbook.ts'

/** The moment at which people in tests answer. */
export const AT = '2026-11-01T20:00:00Z'

/** A workbook in which nothing has been said. */
export const NOBODY: Workbook = emptyWorkbook(AT)

/** An answer to one statement. */
export function rate(rating: number): RatingAnswer {
  return { kind: 'rated', rating: Math.max(1, Math.min(5, Math.round(rating))), at: AT }
}

/** Ratings of every statement, by value; `undefined` leaves a value out. */
export function rateValues(
  content: Content,
  said: (value: string, statement: number) => number | undefined,
): Workbook['ratings'] {
  const ratings: Workbook['ratings'] = {}
  for (const value of content.values)
    for (const [statement, { id }] of value.items.entries()) {
      const rating = said(value.id, statement)
      if (rating !== undefined) ratings[id] = rate(rating)
    }
  return ratings
}

/** Both answers to every skill. */
export function answerSkills(
  content: Content,
  said: (skill: string) => Readonly<{ level: number; energy: (typeof ENERGIES)[number] }>,
): Workbook['skills'] {
  return Object.fromEntries(
    content.skills.map(({ id }) => {
      const { level, energy } = said(id)
      return [id, { level: { kind: 'level', level, at: AT }, energy: { kind: 'energy', energy, at: AT } }]
    }),
  )
}

/** Picks one with chances as in a logit: by the exponent of its utility. */
function pick(among: readonly string[], weigh: (value: string) => number, chance: Chance): string {
  const weights = among.map((value) => Math.exp(weigh(value)))
  let luck = chance.uniform() * weights.reduce((sum, weight) => sum + weight, 0)
  const chosen = among.find((_, index) => {
    luck -= weights[index] ?? 0
    return luck <= 0
  })
  return chosen ?? among[0] ?? ''
}

/** Chooses best, then worst of the rest, as the sequential logit says. */
export function choose(
  shown: readonly string[],
  utility: (value: string) => number,
  chance: Chance,
): BestWorst {
  const best = pick(shown, utility, chance)
  const others = shown.filter((value) => value !== best)
  return { shown: [...shown], best, worst: pick(others, (value) => -utility(value), chance), at: AT }
}

/** Rates every statement around utilities in logits, one logit a step. */
export function rateAround(
  content: Content,
  utility: (value: string) => number,
  at: Readonly<{ middle: number; noise: number; chance: Chance }>,
): Workbook['ratings'] {
  return rateValues(content, (value) => at.middle + utility(value) + at.noise * at.chance.normal())
}

/** A whole person made up from a seed: everything answered, with choices where `screens` is set. */
export function makePerson(content: Content, seed: string, screens = true): Workbook {
  const chance = chanceFrom(seed)
  const utilities = new Map(content.values.map(({ id }) => [id, chance.normal()]))
  const utility = (value: string): number => utilities.get(value) ?? 0
  const ratings = rateAround(content, utility, { middle: 3.2, noise: 0.7, chance })
  const skills = answerSkills(content, () => ({
    level: Math.floor(5 * chance.uniform()),
    energy: ENERGIES[Math.floor(3 * chance.uniform())] ?? 'neutral',
  }))
  const rated: Workbook = { ...NOBODY, ratings, skills }
  const shown = screens ? (bestWorstScreens(content, rated) ?? []) : []
  return { ...rated, bestWorst: shown.map((four) => choose(four, utility, chance)) }
}
