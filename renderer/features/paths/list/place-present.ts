import {
  type FitBand,
  GROUPS,
  type Match,
  type Matches,
  type ReadinessBand,
} from '../../../../shared/matching/match.ts'

const FIT_ORDER: readonly FitBand[] = ['strong', 'fair', 'unclear', 'weak']
const READINESS_ORDER: readonly ReadinessBand[] = ['ready', 'within-reach', 'missing', 'long-step']

/** The order of the list as `shared/matching` has it: group, fit, readiness, then the shape of the values. */
function stepsBefore(match: Match): readonly number[] {
  return [
    GROUPS.indexOf(match.group),
    FIT_ORDER.indexOf(match.fit.band),
    READINESS_ORDER.indexOf(match.readiness.band),
    -(match.fit.values.shape ?? 0),
  ]
}

function comesBefore(a: Match, b: Match): boolean {
  const [first, second] = [stepsBefore(a), stepsBefore(b)]
  const at = first.findIndex((step, index) => step !== second[index])
  return at >= 0 && (first[at] ?? 0) < (second[at] ?? 0)
}

/** One entry of the list; the present work stands among the paths, by the same measure. */
export type Entry = Readonly<{ kind: 'path' | 'present'; match: Match }>

/** The list with the present work in its place. */
export function placePresent({ matches, present }: Matches): readonly Entry[] {
  const entries = matches.map((match): Entry => ({ kind: 'path', match }))
  if (present === null) return entries
  const place = matches.findIndex((match) => comesBefore(present, match))
  return entries.toSpliced(place < 0 ? entries.length : place, 0, { kind: 'present', match: present })
}
