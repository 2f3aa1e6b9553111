import type { Content } from '../../../../shared/content/content.ts'

/** The family of the ways of staying: named first, since it is looked for most and is no footnote. */
export const STAYING = 'stay-reshape'

/** All families, the ways of staying first. */
export function orderFamilies({ families }: Content): Content['families'] {
  return [...families.filter(({ id }) => id === STAYING), ...families.filter(({ id }) => id !== STAYING)]
}
