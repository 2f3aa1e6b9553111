import type {
  FitBand,
  Group,
  LineBand,
  Match,
  ReadinessBand,
  Steadiness,
} from '../../../../shared/matching/match.ts'

/** A reading in two lines: the word that counts, and what stands behind it. */
export type Reading = Readonly<{ title: string; detail: string }>

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  'look-at-first': 'Look at first',
  'worth-exploring': 'Worth exploring',
  'less-likely': 'Less likely',
  'ruled-out': 'Ruled out by what you said',
}

export const FIT_NAMES: Readonly<Record<FitBand, string>> = {
  strong: 'Fit strong',
  fair: 'Fit fair',
  weak: 'Fit weak',
  unclear: 'Fit not clear yet',
}

export const LINE_NAMES: Readonly<Record<LineBand, string>> = {
  strong: 'strong',
  fair: 'fair',
  weak: 'weak',
  unclear: 'no direction',
  missing: 'too few answers',
}

export const READINESS_NAMES: Readonly<Record<ReadinessBand, string>> = {
  ready: 'Ready now',
  'within-reach': 'Within reach',
  'long-step': 'A long step',
  missing: 'Readiness not known',
}

function sayAlone(line: 'values' | 'energy', band: LineBand): string {
  return band === 'unclear' ? `${line} ${LINE_NAMES.unclear}` : `from ${line} alone`
}

/** Would I want this: the word, and the two lines behind it. */
export function sayFit({ fit }: Match): Reading {
  const title = FIT_NAMES[fit.band]
  if (fit.values.band === 'missing' && fit.energy.band === 'missing')
    return { title, detail: LINE_NAMES.missing }
  if (fit.energy.band === 'missing') return { title, detail: sayAlone('values', fit.values.band) }
  if (fit.values.band === 'missing') return { title, detail: sayAlone('energy', fit.energy.band) }
  return {
    title,
    detail: `values ${LINE_NAMES[fit.values.band]}, energy ${LINE_NAMES[fit.energy.band]}`,
  }
}

/** Below this share of the draws a path stands as often in another group. */
const HALF = 0.5

/** Whether the group would hold on another day, or with which other group the path stands on the line. */
export function saySteadiness(steadiness: Steadiness): Reading {
  if (steadiness.kind === 'steady') return { title: 'Steady', detail: '' }
  if (steadiness.share >= HALF) return { title: 'Sensitive', detail: `to ${steadiness.text}` }
  const elsewhere = GROUP_NAMES[steadiness.elsewhere].toLowerCase()
  return { title: 'On the line', detail: `with “${elsewhere}”; it turns on ${steadiness.text}` }
}
