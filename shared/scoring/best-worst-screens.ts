import type { Content } from '../content/content.ts'
import { CHOICE_DESIGN, TOP_VALUES } from '../workbook/choice-design.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { answersFingerprint } from './answers-fingerprint.ts'
import { scoreValues } from './score-values.ts'
import { hashText, shuffleBySeed } from './seeded-chance.ts'

/**
 * The best-worst screens for a person's own top eight by ratings; `undefined` while fewer than eight can be scored.
 * Ties at the cut and the order on the screens are settled by a hash of the ratings, never by the order of items; answers
 * about skills change nothing here.
 */
export function bestWorstScreens(
  content: Content,
  workbook: Workbook,
): readonly (readonly string[])[] | undefined {
  const ratingsOnly: Workbook = { ...workbook, bestWorst: [], skills: {} }
  const seed = answersFingerprint(ratingsOnly)
  const { scores } = scoreValues(content, ratingsOnly)
  const scored = scores.filter((score) => score.kind === 'scored')
  if (scored.length < TOP_VALUES) return undefined
  const ranked = scored.toSorted(
    (a, b) => b.utility - a.utility || hashText(`${seed}|${a.id}`) - hashText(`${seed}|${b.id}`),
  )
  const top = shuffleBySeed(
    ranked.slice(0, TOP_VALUES).map(({ id }) => id),
    seed,
  )
  return CHOICE_DESIGN.map((places, screen) =>
    shuffleBySeed(
      places.map((place) => top[place] ?? ''),
      `${seed}|${screen}`,
    ),
  )
}
