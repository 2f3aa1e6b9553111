import type { Content } from '../content/content.ts'
import type { Skill } from '../content/skill.ts'
import type { SkillAnswer } from '../workbook/answers.ts'
import type { Text } from './block.ts'
import { bold, NOT_ANSWERED, plain } from './text.ts'

/** The name of a level of a skill; levels between two names take the nearer one. */
export function sayLevel(skill: Skill, level: number): string {
  const named = skill.levels[Math.round(level)]
  return named?.name ?? `${level}`
}

/** The level as the person put it. */
export function levelText(skill: Skill, answer: SkillAnswer): Text {
  if (answer.level === undefined) return NOT_ANSWERED
  return plain(answer.level.kind === 'level' ? sayLevel(skill, answer.level.level) : 'I am not sure')
}

/** The energy as the person put it; what drains stands out. */
export function energyText(content: Content, answer: SkillAnswer): Text {
  if (answer.energy === undefined) return NOT_ANSWERED
  if (answer.energy.kind === 'not-sure') return plain('I am not sure')
  const { energy } = answer.energy
  const label = content.inventories.skills.energies.find(({ id }) => id === energy)?.label ?? energy
  return energy === 'drains' ? bold(label) : plain(label)
}
