import type { Inventories } from '../../../shared/content/questions.ts'
import type { Skill } from '../../../shared/content/skill.ts'
import type { SkillAnswer } from '../../../shared/workbook/answers.ts'

type Words = Inventories['skills']

/** The level of a skill by its name. */
export function sayLevel({ levels }: Skill, { level }: SkillAnswer, { notSure }: Words): string {
  if (level === undefined) return 'Level not answered yet'
  if (level.kind === 'not-sure') return `Level: ${notSure}`
  return levels.find((anchor) => anchor.level === level.level)?.name ?? ''
}

/** What a skill does to the person. */
export function sayEnergy({ energy }: SkillAnswer, { energies, notSure }: Words): string {
  if (energy === undefined) return 'Energy not answered yet'
  if (energy.kind === 'not-sure') return `Energy: ${notSure}`
  if (energy.energy === 'neutral') return 'Neither gives nor drains energy'
  return energies.find(({ id }) => id === energy.energy)?.label ?? ''
}
