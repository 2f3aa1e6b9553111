import type { Content } from '../../../../shared/content/content.ts'
import type { Asked, Offered, Profile } from '../../../../shared/content/profile.ts'

/** One number of a profile with where it comes from. */
export type NumberRow = Readonly<{ id: string; name: string; level: string; from: string; why: string }>

/** "O*NET 4.4, moved by −1.3", "O*NET as it stands", or "our judgement". */
export function sayNumberSource({ from }: Offered | Asked): string {
  if (from.kind === 'judgement') return 'Our judgement'
  if (from.by === 0) return `O*NET, ${from.base.toFixed(1)} as it stands`
  const by = `${from.by > 0 ? '+' : '−'}${Math.abs(from.by).toFixed(1)}`
  return `O*NET, ${from.base.toFixed(1)}, moved by ${by}`
}

function rowsOf(
  named: readonly Readonly<{ id: string; name: string }>[],
  numbers: Readonly<Record<string, Offered | Asked>>,
): NumberRow[] {
  return named.flatMap(({ id, name }) => {
    const number = numbers[id]
    if (number === undefined) return []
    return [
      { id, name, level: number.level.toFixed(1), from: sayNumberSource(number), why: number.why ?? '' },
    ]
  })
}

/** Every number of a profile: values from 1 to 5, then skills from 0 to 4. */
export function numberRows(
  content: Content,
  profile: Profile,
): Readonly<{ values: readonly NumberRow[]; skills: readonly NumberRow[] }> {
  return { values: rowsOf(content.values, profile.values), skills: rowsOf(content.skills, profile.skills) }
}
