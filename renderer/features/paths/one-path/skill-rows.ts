import type { Content } from '../../../../shared/content/content.ts'
import type { Profile } from '../../../../shared/content/profile.ts'
import type { Skill } from '../../../../shared/content/skill.ts'
import type { SkillScore } from '../../../../shared/scoring/score-skills.ts'

/** One skill: what the path asks for, what the person has, and what using it does to them. */
export type SkillRow = Readonly<{
  id: string
  name: string
  asked: number
  askedWords: string
  own: string
  energy: string
  why: string
}>

/** Skills asked for at least this much stand in the open table. */
export const ASKED_MUCH = 2

function sayOwn(skill: Skill, score: SkillScore | undefined): string {
  if (score === undefined || score.level === 'missing') return 'Not answered'
  return score.level === 'not-sure' ? 'Not sure' : (skill.levels[score.level]?.name ?? '')
}

function sayEnergy(content: Content, score: SkillScore | undefined): string {
  if (score === undefined || score.energy === 'missing') return 'Not answered'
  if (score.energy === 'not-sure') return 'Not sure'
  return content.inventories.skills.energies.find(({ id }) => id === score.energy)?.label ?? ''
}

/** All skills of a path, the most asked for first. */
export function skillRows(
  content: Content,
  scores: readonly SkillScore[],
  profile: Profile,
): readonly SkillRow[] {
  const rows = content.skills.map((skill) => {
    const asked = profile.skills[skill.id]
    const score = scores.find(({ id }) => id === skill.id)
    const level = asked?.level ?? 0
    return {
      id: skill.id,
      name: skill.name,
      asked: level,
      askedWords: skill.levels[Math.round(level)]?.name ?? '',
      own: sayOwn(skill, score),
      energy: sayEnergy(content, score),
      why: asked?.why ?? '',
    }
  })
  return rows.toSorted((a, b) => b.asked - a.asked)
}
