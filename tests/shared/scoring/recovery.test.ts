import { describe, expect, it } from 'vitest'
import { bestWorstScreens } from '../../../shared/scoring/best-worst-screens.ts'
import { scoreValues, type ValuesScore } from '../../../shared/scoring/score-values.ts'
import { chanceFrom } from '../../../shared/scoring/seeded-chance.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../content/whole-content.ts'
import { choose, NOBODY, rateAround } from './say-answers.ts'

const content = wholeContent()
const TOP = 5
const PEOPLE = 400

function utilityOf({ scores }: ValuesScore, id: string): number {
  const score = scores.find((entry) => entry.id === id)
  return score?.kind === 'scored' ? score.utility : Number.NaN
}

/** The share of the true top five among the found ones; whoever ties at the cut counts by the share that gets in. */
function shareFound(
  scored: ValuesScore,
  top: ReadonlySet<string>,
): Readonly<{ share: number; hasTie: boolean }> {
  const utilities = scored.scored.map((id) => utilityOf(scored, id)).sort((a, b) => b - a)
  const cut = utilities[TOP - 1] ?? 0
  const above = scored.scored.filter((id) => utilityOf(scored, id) > cut + 1e-9)
  const tied = scored.scored.filter((id) => Math.abs(utilityOf(scored, id) - cut) <= 1e-9)
  const places = (TOP - above.length) / tied.length
  const found = above.filter((id) => top.has(id)).length + places * tied.filter((id) => top.has(id)).length
  return { share: found / TOP, hasTie: tied.length > TOP - above.length }
}

describe('finding the true top five again', () => {
  const rates = { ratings: 0, joined: 0, tiedByRatings: 0, tiedJoined: 0 }
  for (let seed = 0; seed < PEOPLE; seed++) {
    const chance = chanceFrom(`recovery ${seed}`)
    const truth = new Map(content.values.map(({ id }) => [id, chance.normal()]))
    const utility = (id: string): number => truth.get(id) ?? 0
    const top = new Set([...truth.keys()].sort((a, b) => utility(b) - utility(a)).slice(0, TOP))
    const rated: Workbook = {
      ...NOBODY,
      ratings: rateAround(content, utility, { middle: 3.5, noise: 0.8, chance }),
    }
    const screens = bestWorstScreens(content, rated) ?? []
    const chosen = {
      ...rated,
      bestWorst: screens.map((shown) => choose(shown, utility, chance)),
    }
    const alone = shareFound(scoreValues(content, rated), top)
    const joined = shareFound(scoreValues(content, chosen), top)
    rates.ratings += alone.share / PEOPLE
    rates.joined += joined.share / PEOPLE
    rates.tiedByRatings += Number(alone.hasTie) / PEOPLE
    rates.tiedJoined += Number(joined.hasTie) / PEOPLE
  }
  const said = Object.entries(rates).map(([name, rate]) => `${name} ${(100 * rate).toFixed(1)}%`)

  it(`works better with four screens than by ratings alone (${said.join(', ')})`, () => {
    expect(rates.joined).toBeGreaterThan(rates.ratings + 0.015)
    expect(rates.joined).toBeGreaterThan(0.75)
  })

  it('leaves far fewer ties at the cut', () => {
    expect(rates.tiedJoined).toBeLessThan(rates.tiedByRatings / 3)
  })
})
