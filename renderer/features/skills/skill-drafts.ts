import { z } from 'zod'
import type { Skill } from '../../../shared/content/skill.ts'
import { ENERGIES, type SkillAnswer } from '../../../shared/workbook/answers.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import type { Drafts } from '../../ui/use-question-form.ts'

/** The draft of "I am not sure", an answer like any other. */
export const NOT_SURE = 'not-sure'

/** The id of the field that asks for the level of a skill. */
export function levelField({ id }: Skill): string {
  return `${id}-level`
}

/** The id of the field that asks what a skill does to the person's energy. */
export function energyField({ id }: Skill): string {
  return `${id}-energy`
}

function draftLevel({ level }: SkillAnswer): string {
  if (level === undefined) return ''
  return level.kind === 'level' ? String(level.level) : NOT_SURE
}

function draftEnergy({ energy }: SkillAnswer): string {
  if (energy === undefined) return ''
  return energy.kind === 'energy' ? energy.energy : NOT_SURE
}

/** What was said before of these skills. */
export function draftSkills(skills: readonly Skill[], workbook: Workbook): Drafts {
  const drafts = skills.flatMap((skill) => {
    const answer = workbook.skills[skill.id] ?? {}
    return [
      [levelField(skill), draftLevel(answer)],
      [energyField(skill), draftEnergy(answer)],
    ]
  })
  return Object.fromEntries(drafts)
}

/** The answer that a chosen level stands for. */
export function answerLevel(draft: string, at: string): SkillAnswer {
  return {
    level: draft === NOT_SURE ? { kind: 'not-sure', at } : { kind: 'level', level: Number(draft), at },
  }
}

/** The answer that a chosen energy stands for. */
export function answerEnergy(draft: string, at: string): SkillAnswer {
  const energy = ENERGIES.find((name) => name === draft)
  return { energy: energy === undefined ? { kind: 'not-sure', at } : { kind: 'energy', energy, at } }
}

/** Both questions of every skill want an answer; "I am not sure" is one. */
export function checkSkills(skills: readonly Skill[]): z.ZodType<Drafts, Drafts> {
  const fields = skills.flatMap((skill): [string, z.ZodString][] => [
    [levelField(skill), z.string().min(1, `Select your level in ${skill.phrase}`)],
    [energyField(skill), z.string().min(1, `Select what ${skill.phrase} does to your energy`)],
  ])
  return z.object(Object.fromEntries<z.ZodString>(fields))
}
