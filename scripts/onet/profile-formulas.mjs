/**
 * What level of an element an occupation asks for, on our scale of 0 to 4.
 *
 * O*NET rates level 0-7 and importance 1-5. Elements of little importance fade out between importance 3 (counts whole)
 * and 1.5 (counts nothing). The level then runs from 0.5 (nothing to speak of) to 5.5 (the highest that professional
 * occupations reach, bar a few) over our five levels. Formula "skill-level-1".
 */
export function askedOfElement({ LV: level, IM: importance }) {
  const weight = Math.min(1, Math.max(0, (importance - 1.5) / 1.5))
  return Math.min(4, Math.max(0, ((level * weight - 0.5) * 4) / 5))
}

/** How much of a value an occupation offers, on our scale of 1 to 5, from O*NET's extent of 1 to 7. Formula "value-extent-1". */
export function offeredOfElement({ EX: extent }) {
  return 1 + ((extent - 1) * 4) / 6
}

function average(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/**
 * The number for one of our values or skills: the plain mean over its O*NET elements, the weighted mean over the
 * path's occupations. Undefined where no occupation has ratings; rounded to one decimal, since no more is known.
 */
export function numberFromOnet({ elements, codes, ratingsOf, formula }) {
  let sum = 0
  let weights = 0
  for (const { code, weight } of codes) {
    const ratings = ratingsOf(code)
    const known = elements.map((element) => ratings?.get(element)).filter((rating) => rating !== undefined)
    if (known.length === 0) continue
    sum += weight * average(known.map(formula))
    weights += weight
  }
  return weights === 0 ? undefined : Math.round((sum / weights) * 10) / 10
}
