import type { LimitId } from '../content/limit.ts'

/** Which stored answer a sentence rests on, so that it can be opened and changed. */
export type AnswerRef =
  | Readonly<{ kind: 'value'; id: string }>
  | Readonly<{ kind: 'skill'; id: string }>
  | Readonly<{ kind: 'limit'; id: LimitId }>
  | Readonly<{ kind: 'about'; id: string }>

/** One sentence for or against a path, with the answer it rests on. */
export type Reason = Readonly<{
  kind:
    | 'value-met'
    | 'value-spared'
    | 'value-short'
    | 'energy-gives'
    | 'energy-drains'
    | 'skills-met'
    | 'skill-gap'
    | 'entry-gap'
    | 'wish-broken'
    | 'must-broken'
  text: string
  answer: AnswerRef
}>

/** How a line of fit reads. `unclear`: the answers give no direction; `missing`: too few answers. */
export type LineBand = 'strong' | 'fair' | 'weak' | 'unclear' | 'missing'

/** Fit as a whole, from its two lines by a table. `unclear` where neither line says anything. */
export type FitBand = 'strong' | 'fair' | 'weak' | 'unclear'

/** Something wanted high and offered low. */
export type Shortfall = Readonly<{ value: string; wanted: number; offered: number }>

/** The values line: `shape` is the correlation of both centred profiles, -1 to 1, or null where it cannot be said. */
export type ValuesLine = Readonly<{ band: LineBand; shape: number | null; shortfalls: readonly Shortfall[] }>

/**
 * The energy line: shares of what the work asks for (0 to 1) that feed and that drain, the skills behind them, and how
 * that stands to the average path.
 */
export type EnergyLine = Readonly<{
  band: LineBand
  gives: number | null
  drains: number | null
  giving: readonly string[]
  draining: readonly string[]
}>

/** Would I want this? */
export type Fit = Readonly<{ band: FitBand; values: ValuesLine; energy: EnergyLine }>

/** One thing still missing for a path. `far` takes a long step; `within-reach` a short one. */
export type Gap =
  | Readonly<{
      kind: 'skill'
      skill: string
      asked: number
      level: number
      size: 'within-reach' | 'far'
      firstStep: string
    }>
  | Readonly<{
      kind: 'entry'
      entry: 'study' | 'clinical-years' | 'licence' | 'closed'
      size: 'within-reach' | 'far'
      text: string
      firstStep: string
    }>

/** How readiness reads. */
export type ReadinessBand = 'ready' | 'within-reach' | 'long-step' | 'missing'

/** Could I do this? One-sided: only what is missing counts. `met` are essential skills that are there. */
export type Readiness = Readonly<{ band: ReadinessBand; gaps: readonly Gap[]; met: readonly string[] }>

/** The four groups, best first. */
export const GROUPS = ['look-at-first', 'worth-exploring', 'less-likely', 'ruled-out'] as const

/** The group of a path. */
export type Group = (typeof GROUPS)[number]

/** A limit that a path does not keep, with the sentence that would bring it back. */
export type BrokenLimit = Readonly<{
  limit: LimitId
  strength: 'wish' | 'must'
  text: string
  unless: string
}>

/** The smallest single change of an answer that would move the path to another group. */
export type WouldChange = Readonly<{ text: string; to: Group; answer: AnswerRef }>

/**
 * Whether the group survives the person's own uncertainty; `share` is the part of draws in which it did, `elsewhere` the
 * group it fell into most often otherwise. Under a half, the path stands on the line between the two.
 */
export type Steadiness =
  | Readonly<{ kind: 'steady'; share: number }>
  | Readonly<{ kind: 'sensitive'; share: number; to: AnswerRef; text: string; elsewhere: Group }>

/** One path matched, with its reasons. */
export type Match = Readonly<{
  path: string
  group: Group
  fit: Fit
  readiness: Readiness
  reasons: readonly Reason[]
  against: Reason | null
  wouldChange: WouldChange | null
  steadiness: Steadiness
  brokenLimits: readonly BrokenLimit[]
  /** What to heed or ask: cautions on visa, loans and the like, and limits that could not be checked, as sentences. */
  unchecked: readonly string[]
  /** The order with the next path in the same group is a close call. */
  closeCall: boolean
}>

/** All matches in the order in which the screen shows them, and the present specialty by the same treatment. */
export type Matches = Readonly<{
  matches: readonly Match[]
  present: Match | null
  /** What would make the picture firmer: parts of the inventories with too few answers. */
  missing: readonly ('values' | 'skills' | 'energy')[]
  /** What holds for all paths alike and is said once, as sentences. */
  notes: readonly string[]
}>
