import type { Skill } from '../../../shared/content/skill.ts'
import { ENERGIES, type SkillAnswer } from '../../../shared/workbook/answers.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import type { AskedField } from '../../ui/use-continue.ts'

/** The radio of "I am not sure", an answer like any other. */
export const NOT_SURE = 'not-sure'

/** The id of the question for the level of a skill. */
export function levelField({ id }: Skill): string {
  return `${id}-level`
}

/** The id of the question what a skill does to the person's energy. */
export function energyField({ id }: Skill): string {
  return `${id}-energy`
}

function chosenLevel({ level }: SkillAnswer): string | undefined {
  return level?.kind === 'level' ? String(level.level) : level?.kind
}

function chosenEnergy({ energy }: SkillAnswer): string | undefined {
  return energy?.kind === 'energy' ? energy.energy : energy?.kind
}

/** What was said of these skills, by question, as the radios know it. */
export function choicesOf(
  skills: readonly Skill[],
  workbook: Workbook,
): Readonly<Record<string, string | undefined>> {
  const choices = skills.flatMap((skill): [string, string | undefined][] => {
    const answer = workbook.skills[skill.id] ?? {}
    return [
      [levelField(skill), chosenLevel(answer)],
      [energyField(skill), chosenEnergy(answer)],
    ]
  })
  return Object.fromEntries(choices)
}

/** The answer that a chosen level stands for. */
export function answerLevel(choice: string, at: string): SkillAnswer {
  return {
    level: choice === NOT_SURE ? { kind: 'not-sure', at } : { kind: 'level', level: Number(choice), at },
  }
}

/** The answer that a chosen energy stands for. */
export function answerEnergy(choice: string, at: string): SkillAnswer {
  const energy = ENERGIES.find((name) => name === choice)
  return { energy: energy === undefined ? { kind: 'not-sure', at } : { kind: 'energy', energy, at } }
}

/** Both questions of every skill want an answer. */
export function askedFields(skills: readonly Skill[]): readonly AskedField[] {
  return skills.flatMap((skill) => [
    { id: levelField(skill), message: `Select your level in ${skill.phrase}` },
    { id: energyField(skill), message: `Select what ${skill.phrase} does to your energy` },
  ])
}
