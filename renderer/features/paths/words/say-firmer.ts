import type { Matches } from '../../../../shared/matching/match.ts'
import type { WorkbookProgress } from '../../../../shared/workbook/progress.ts'

/** One thing that would make the list firmer: where it is done, and what holds until then. */
export type Firmer = Readonly<{ href: string; link: string; rest: string }>

function sayValues(missing: Matches['missing'], { statements }: WorkbookProgress): Firmer {
  const rest = missing.includes('energy')
    ? 'They count most for the order.'
    : 'Until then fit rests on energy alone.'
  if (statements.state === 'not-started')
    return { href: '/values', link: 'Rate the value statements.', rest: `About seven minutes. ${rest}` }
  return { href: '/values', link: 'Rate the rest of the value statements.', rest }
}

const SKILLS_REST = {
  both: 'Until then fit rests on values alone, and Rotation cannot tell how ready you are.',
  neither: 'That tells how ready you are, and what would feed or drain you.',
  energy: 'Until then fit rests on values alone.',
  level: 'Until then Rotation cannot tell how ready you are.',
} as const

function sayRest(missing: Matches['missing']): string {
  const [level, energy] = [missing.includes('skills'), missing.includes('energy')]
  if (missing.includes('values')) return level && energy ? SKILLS_REST.neither : SKILLS_REST.level
  if (level && energy) return SKILLS_REST.both
  return level ? SKILLS_REST.level : SKILLS_REST.energy
}

function saySkills(missing: Matches['missing'], { skills }: WorkbookProgress): Firmer {
  const more = skills.state === 'not-started' ? '' : 'more of '
  const link =
    missing.includes('skills') && missing.includes('energy')
      ? `Say how far you have got with ${more}the skills, and what they do to you.`
      : missing.includes('skills')
        ? `Say your level in ${more}the skills.`
        : `Say what ${more}the skills do to your energy.`
  return { href: '/skills', link, rest: sayRest(missing) }
}

/** What would make the list firmer, the part that counts most first. */
export function sayFirmer(missing: Matches['missing'], progress: WorkbookProgress): readonly Firmer[] {
  return [
    ...(missing.includes('values') ? [sayValues(missing, progress)] : []),
    ...(missing.includes('skills') || missing.includes('energy') ? [saySkills(missing, progress)] : []),
  ]
}
