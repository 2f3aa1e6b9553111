import type { FitBand, Group, LineBand, ReadinessBand } from '../matching/match.ts'

const GROUP_WORDS = {
  'look-at-first': 'look at first',
  'worth-exploring': 'worth exploring',
  'less-likely': 'less likely',
  'ruled-out': 'ruled out by what I said',
} as const satisfies Record<Group, string>

const BAND_WORDS = {
  strong: 'strong',
  fair: 'fair',
  weak: 'weak',
  unclear: 'no clear direction',
  missing: 'too few answers',
} as const satisfies Record<FitBand | LineBand, string>

const READINESS_WORDS = {
  ready: 'ready',
  'within-reach': 'within reach',
  'long-step': 'a long step',
  missing: 'too few answers',
} as const satisfies Record<ReadinessBand, string>

/** The name of a group of paths. */
export function sayGroup(group: Group): string {
  return GROUP_WORDS[group]
}

/** How fit, or one of its two lines, reads. */
export function sayBand(band: FitBand | LineBand): string {
  return BAND_WORDS[band]
}

/** How readiness reads. */
export function sayReadiness(band: ReadinessBand): string {
  return READINESS_WORDS[band]
}
