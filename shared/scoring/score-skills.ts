import type { Content } from '../content/content.ts'
import type { Energy } from '../workbook/answers.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** What can be said of one skill: a level of 0 to 4 and an energy, each `missing` or `not-sure` where it was not given. */
export type SkillScore = Readonly<{
  id: string
  level: number | 'missing' | 'not-sure'
  energy: Energy | 'missing' | 'not-sure'
}>

/** Skills as they were said, self-reported; nothing is filled in. */
export function scoreSkills(content: Content, workbook: Workbook): readonly SkillScore[] {
  return content.skills.map(({ id }) => {
    const { level, energy } = workbook.skills[id] ?? {}
    return {
      id,
      level: level === undefined ? 'missing' : level.kind === 'level' ? level.level : 'not-sure',
      energy: energy === undefined ? 'missing' : energy.kind === 'energy' ? energy.energy : 'not-sure',
    }
  })
}
