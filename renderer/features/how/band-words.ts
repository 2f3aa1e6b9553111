import type { FitBand, Group, ReadinessBand } from '../../../shared/matching/match.ts'

/** The bands of fit as this page names them. */
export const FIT_WORDS: Readonly<Record<FitBand, string>> = {
  strong: 'Strong',
  fair: 'Fair',
  unclear: 'Not clear yet',
  weak: 'Weak',
}

/** The bands of readiness. */
export const READINESS_WORDS: Readonly<Record<ReadinessBand, string>> = {
  ready: 'Ready',
  'within-reach': 'Within reach',
  missing: 'Not known yet',
  'long-step': 'A long step',
}

/** The groups of the list. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  'look-at-first': 'Look at first',
  'worth-exploring': 'Worth exploring',
  'less-likely': 'Less likely',
  'ruled-out': 'Ruled out',
}
