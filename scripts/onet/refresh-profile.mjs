import { askedOfElement, numberFromOnet, offeredOfElement } from './profile-formulas.mjs'

const KINDS = {
  values: { formula: offeredOfElement, lowest: 1, highest: 5 },
  skills: { formula: askedOfElement, lowest: 0, highest: 4 },
}

function round(number) {
  return Math.round(number * 10) / 10
}

/** Keeps judgement as it is; keeps an adjustment by its size, so that new O*NET figures move the number along. */
function refreshNumber(number, base, { lowest, highest }) {
  if (number.from.kind === 'judgement' || base === undefined) return number
  const level = round(Math.min(highest, Math.max(lowest, base + number.from.by)))
  return { ...number, level, from: { kind: 'onet', base, by: round(level - base) } }
}

/** Computes every O*NET-based number of one profile anew. `items` are the content's values or skills with their elements. */
export function refreshProfile({ rated, items, onet }) {
  const { codes } = rated.onet
  const refreshKind = (kind) => {
    const { formula } = KINDS[kind]
    const ratingsOf = (code) => onet.find(kind, code)?.ratings
    return Object.fromEntries(
      items[kind].map(({ id, onet: elements }) => {
        const base = numberFromOnet({
          elements: elements.map(({ element }) => element),
          codes,
          ratingsOf,
          formula,
        })
        return [id, refreshNumber(rated.profile[kind][id], base, KINDS[kind])]
      }),
    )
  }
  return { values: refreshKind('values'), skills: refreshKind('skills') }
}

/** The occupations with their titles and, where the code has no ratings of its own, the stand-in that was used. */
export function describeCodes(codes, onet) {
  return codes.map(({ code, weight }) => {
    const standIn = onet.find('skills', code)?.standIn
    return { code, title: onet.titleOf(code) ?? code, weight, ...(standIn ? { standIn } : {}) }
  })
}
