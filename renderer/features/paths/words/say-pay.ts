import { assertNever } from '../../../../shared/assert-never.ts'
import type { Pay } from '../../../../shared/content/path-facts.ts'

type Figure = Exclude<Pay, { kind: 'none-reliable' }>

const WHOSE: Readonly<Record<Figure['basis'], string>> = {
  'occupation-wide': 'everyone in the nearest occupation',
  physicians: 'physicians of the specialty',
  'published-estimate': 'a published estimate for the role',
}

/** "USD 79,880" */
export function sayMoney(amount: number): string {
  return `USD ${amount.toLocaleString('en-US')}`
}

/** Pay a year in a few words: a range, an average, or that there is no reliable figure. */
export function sayPayFigure(pay: Pay): string {
  switch (pay.kind) {
    case 'range': {
      const high = `${pay.high.toLocaleString('en-US')}${pay.topCoded ? ' or more' : ''}`
      const middle = pay.middle === null ? '' : `, middle ${pay.middle.toLocaleString('en-US')}`
      return `${sayMoney(pay.low)} to ${high}${middle}`
    }
    case 'mean':
      return `${sayMoney(pay.mean)} on average; no range is published`
    case 'none-reliable':
      return 'No reliable figure'
    default:
      return assertNever(pay)
  }
}

/** Whose pay it is, where and when: "everyone in the nearest occupation, US, 2024". */
export function sayWhosePay(pay: Pay): string {
  return pay.kind === 'none-reliable'
    ? `${pay.region}, looked for in ${pay.year}`
    : `${WHOSE[pay.basis]}, ${pay.region}, ${pay.year}`
}
