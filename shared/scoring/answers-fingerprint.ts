import type { Workbook } from '../workbook/workbook.ts'

function sorted<T>(record: Readonly<Record<string, T>>, say: (entry: T) => string): string {
  return Object.entries(record)
    .map(([id, entry]) => `${id}=${say(entry)}`)
    .sort()
    .join(',')
}

/**
 * A text that is the same for the same answers, whatever their order or date; it seeds every chance in scoring and
 * matching, so that results repeat byte for byte.
 */
export function answersFingerprint(workbook: Workbook): string {
  const ratings = sorted(workbook.ratings, (answer) => (answer.kind === 'rated' ? `${answer.rating}` : '?'))
  const choices = workbook.bestWorst
    .map(({ shown, best, worst }) => `${shown.toSorted().join('+')}>${best ?? ''}<${worst ?? ''}`)
    .sort()
    .join(',')
  const skills = sorted(workbook.skills, ({ level, energy }) => {
    const levelSaid = level?.kind === 'level' ? `${level.level}` : (level?.kind ?? '')
    return `${levelSaid}/${energy?.kind === 'energy' ? energy.energy : (energy?.kind ?? '')}`
  })
  return [ratings, choices, skills].join('|')
}
