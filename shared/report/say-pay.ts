import { assertNever } from '../assert-never.ts'
import type { Pay } from '../content/path-facts.ts'
import { sayAmount } from '../say-amount.ts'

const BASES = {
  'occupation-wide': 'occupation-wide',
  physicians: 'physicians of the specialty',
  'published-estimate': 'published estimate',
} as const

const REASONS = {
  unconfirmed: 'what was found is not confirmed',
  weak: 'the sources are weak',
  hourly: 'paid by the hour or by the piece',
  unpaid: 'often unpaid',
} as const

/** Whose pay, where and when: "occupation-wide, US, 2024". */
function sayBasis(pay: Exclude<Pay, { kind: 'none-reliable' }>): string {
  return `${BASES[pay.basis]}, ${pay.region}, ${pay.year}`
}

/** Pay with whose pay it is, region and year, or the plain statement that no reliable figure exists. */
export function sayPay(pay: Pay): string {
  switch (pay.kind) {
    case 'range': {
      const high = `${sayAmount(pay.high)}${pay.topCoded ? ' or more' : ''}`
      const middle = pay.middle === null ? '' : `, middle ${sayAmount(pay.middle)}`
      return `US$ ${sayAmount(pay.low)} to ${high} a year${middle} (${pay.span}; ${sayBasis(pay)}). ${pay.note}`
    }
    case 'mean':
      return `US$ ${sayAmount(pay.mean)} a year on average, no range published (${sayBasis(pay)}). ${pay.note}`
    case 'none-reliable':
      return `No reliable figure: ${REASONS[pay.because]} (${pay.region}, ${pay.year}). ${pay.note}`
    default:
      return assertNever(pay)
  }
}
