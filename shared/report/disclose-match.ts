import type { AnswerRef, Gap, Match, Reason, Steadiness, WouldChange } from '../matching/match.ts'
import type { ReportSection } from '../workbook/workbook.ts'

/** Which section an answer belongs to. */
const HOMES = {
  value: 'values',
  skill: 'skills',
  limit: 'limits',
  about: 'about',
} as const satisfies Record<AnswerRef['kind'], ReportSection>

/** What may be shown of a match: nothing that rests on an answer in a section that was not chosen. */
export type DisclosedMatch = Readonly<
  Pick<Match, 'path' | 'group' | 'fit' | 'closeCall'> & {
    band: Match['readiness']['band']
    gaps: readonly Gap[]
    reasons: readonly Reason[]
    against: Reason | null
    wouldChange: WouldChange | null
    steadiness: Steadiness | null
    brokenLimits: Match['brokenLimits']
    unchecked: readonly string[]
    /** Something was held back because it rests on a section that was not chosen. */
    isPartial: boolean
  }
>

function homeOfGap(gap: Gap): ReportSection {
  if (gap.kind === 'skill') return 'skills'
  return gap.entry === 'study' ? 'limits' : 'about'
}

function isSteadyOrShown(steadiness: Steadiness, mayShow: (answer: AnswerRef) => boolean): boolean {
  return steadiness.kind === 'steady' || mayShow(steadiness.to)
}

/** Takes from a match what may be shown; a reason quotes an answer, so it goes where its answer goes. */
export function discloseMatch(match: Match, sections: readonly ReportSection[]): DisclosedMatch {
  const mayShow = (answer: AnswerRef): boolean => sections.includes(HOMES[answer.kind])
  const hasLimits = sections.includes('limits')
  /** Cautions rest on the person's situation, the rest on limits; a line does not say which. */
  const mayCaution = hasLimits && sections.includes('about')
  const { path, group, fit, closeCall, readiness, against, wouldChange, steadiness } = match
  const reasons = match.reasons.filter(({ answer }) => mayShow(answer))
  const gaps = readiness.gaps.filter((gap) => sections.includes(homeOfGap(gap)))
  return {
    path,
    group,
    fit,
    closeCall,
    band: readiness.band,
    gaps,
    reasons,
    against: against !== null && mayShow(against.answer) ? against : null,
    wouldChange: wouldChange !== null && mayShow(wouldChange.answer) ? wouldChange : null,
    steadiness: isSteadyOrShown(steadiness, mayShow) ? steadiness : null,
    brokenLimits: hasLimits ? match.brokenLimits : [],
    unchecked: mayCaution ? match.unchecked : [],
    isPartial:
      reasons.length < match.reasons.length ||
      gaps.length < readiness.gaps.length ||
      (against !== null && !mayShow(against.answer)) ||
      (wouldChange !== null && !mayShow(wouldChange.answer)) ||
      !isSteadyOrShown(steadiness, mayShow) ||
      (!hasLimits && match.brokenLimits.length > 0) ||
      (!mayCaution && match.unchecked.length > 0),
  }
}
