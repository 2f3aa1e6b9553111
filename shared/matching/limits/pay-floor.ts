import { KEPT, type LimitFinding, type LimitQuestion } from './limit-rule.ts'

const NO_FIGURE =
  'No reliable pay figure exists for this path, so your pay floor could not be checked. Ask early.'

const UNPAID: LimitFinding = {
  kind: 'broken',
  text: 'This is unpaid, and you set a pay floor.',
  unless: 'unless other income carried you meanwhile',
}

/** Up to this many hours a week, work is something beside a post. */
const SIDE_WORK = 15
const SIDE_WORK_ALONE = 'This is a few hours a week, so by itself it will hardly carry your pay floor.'

/**
 * An occupation-wide range is of everybody in the nearest occupation, and no source says where physicians stand in it;
 * so it rules a path out only when the floor lies a quarter above its 90th percentile. Judgement, 2026.
 */
const PHYSICIANS_MAY_STAND_ABOVE = 1.25

function money(amount: number): string {
  return `USD ${amount.toLocaleString('en-US')}`
}

/**
 * Broken when the whole reliable range lies under the floor. Averages alone are not compared, nor other currencies, which
 * `Matches.notes` says once for all paths.
 */
export function checkPayFloor({ facts: { pay, hours }, answer }: LimitQuestion): LimitFinding {
  if (answer.kind !== 'money') return KEPT
  if (pay.kind === 'none-reliable' && pay.because === 'unpaid') return UNPAID
  if (hours.high <= SIDE_WORK) return { kind: 'unknown', text: SIDE_WORK_ALONE }
  if (pay.kind === 'none-reliable') return { kind: 'unknown', text: NO_FIGURE }
  if (answer.currency !== pay.currency) return KEPT
  if (pay.kind === 'mean')
    return {
      kind: 'unknown',
      text: 'Only an average is published, no range, so your pay floor could not be checked.',
    }
  const reach = pay.basis === 'occupation-wide' ? PHYSICIANS_MAY_STAND_ABOVE : 1
  if (pay.topCoded || pay.high * reach >= answer.amount) return KEPT
  return {
    kind: 'broken',
    text: `Published pay ends near ${money(pay.high)} (US, ${pay.year}); your floor is ${money(answer.amount)}.`,
    unless: `unless your floor could come down to ${money(pay.high)}, or other income made up the rest`,
  }
}
