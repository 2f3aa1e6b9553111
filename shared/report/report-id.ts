import { hashText } from '../scoring/seeded-chance.ts'

/** Crockford's base 32: no I, L, O or U, so that it can be read out over a telephone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A name such as `7F3K-Q2` (30 bits) that follows from what the report shows, and from nothing else. */
export function reportId(shown: string): string {
  const hash = hashText(shown)
  const digits = Array.from({ length: 6 }, (_, index) => DIGITS[(hash >>> (index * 5)) & 31])
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`
}
