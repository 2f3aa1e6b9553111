import type { FitBand, Group, LineBand, ReadinessBand } from './match.ts'

/** Whether a line says anything: two of its bands are ways of not knowing. */
type Known = 'strong' | 'fair' | 'weak'

/** Fit from its two lines, rows by values and columns by energy. What fits the values counts first. */
const FIT: Readonly<Record<Known, Readonly<Record<Known, FitBand>>>> = {
  strong: { strong: 'strong', fair: 'strong', weak: 'fair' },
  fair: { strong: 'fair', fair: 'fair', weak: 'weak' },
  weak: { strong: 'weak', fair: 'weak', weak: 'weak' },
}

/** With one line only, a strong one alone is enough for values, not for energy. */
const VALUES_ALONE: Readonly<Record<Known, FitBand>> = { strong: 'strong', fair: 'fair', weak: 'weak' }
const ENERGY_ALONE: Readonly<Record<Known, FitBand>> = { strong: 'fair', fair: 'fair', weak: 'weak' }

/** The group before notes, rows by fit and columns by readiness. A path one would love stays visible before one is ready. */
const GROUP: Readonly<Record<FitBand, Readonly<Record<ReadinessBand, Group>>>> = {
  strong: {
    ready: 'look-at-first',
    'within-reach': 'look-at-first',
    missing: 'look-at-first',
    'long-step': 'worth-exploring',
  },
  fair: {
    ready: 'worth-exploring',
    'within-reach': 'worth-exploring',
    missing: 'worth-exploring',
    'long-step': 'less-likely',
  },
  unclear: {
    ready: 'worth-exploring',
    'within-reach': 'worth-exploring',
    missing: 'worth-exploring',
    'long-step': 'less-likely',
  },
  weak: {
    ready: 'less-likely',
    'within-reach': 'less-likely',
    missing: 'less-likely',
    'long-step': 'less-likely',
  },
}

/** Two broken wishes together cost a place among the first. */
const WISHES_THAT_COUNT = 2

function isKnown(band: LineBand): band is Known {
  return band === 'strong' || band === 'fair' || band === 'weak'
}

/** Fit as a whole; `unclear` where neither line says anything. */
export function fitBand(values: LineBand, energy: LineBand): FitBand {
  if (isKnown(values) && isKnown(energy)) return FIT[values][energy]
  if (isKnown(values)) return VALUES_ALONE[values]
  return isKnown(energy) ? ENERGY_ALONE[energy] : 'unclear'
}

/** The group of a path from fit, readiness and broken limits: one table, readable on one screen. */
export function groupOf(
  fit: FitBand,
  readiness: ReadinessBand,
  broken: Readonly<{ musts: number; wishes: number }>,
): Group {
  if (broken.musts > 0) return 'ruled-out'
  const group = GROUP[fit][readiness]
  return group === 'look-at-first' && broken.wishes >= WISHES_THAT_COUNT ? 'worth-exploring' : group
}
