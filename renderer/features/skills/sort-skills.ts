import type { Content } from '../../../shared/content/content.ts'
import { LEVELS, type Skill } from '../../../shared/content/skill.ts'
import { scoreSkills } from '../../../shared/scoring/score-skills.ts'
import { ENERGIES, type Energy } from '../../../shared/workbook/answers.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'

/** From this level on, a skill is called a strong one: "On my own when it is hard". */
export const STRONG_LEVEL = 3

/** Skills of one level, by what they do to the person. */
export type LevelRow = Readonly<{
  level: number
  name: string
  by: Readonly<Record<Energy, readonly Skill[]>>
}>

/** All skills sorted by level and energy, and those for which one of the two is not known. */
export type SortedSkills = Readonly<{ rows: readonly LevelRow[]; unsorted: readonly Skill[] }>

type Known = Readonly<{ skill: Skill; level: number; energy: Energy }>

function isEnergy(energy: string): energy is Energy {
  return ENERGIES.some((name) => name === energy)
}

function listKnown(content: Content, workbook: Workbook): Known[] {
  return scoreSkills(content, workbook).flatMap(({ id, level, energy }) => {
    const skill = content.skills.find((each) => each.id === id)
    if (skill === undefined || typeof level !== 'number' || !isEnergy(energy)) return []
    return [{ skill, level, energy }]
  })
}

/** Sorts what was said into a table, the highest level first. */
export function sortSkills(content: Content, workbook: Workbook): SortedSkills {
  const known = listKnown(content, workbook)
  const names = content.skills[0]?.levels ?? []
  const at = (level: number, energy: Energy): Skill[] =>
    known.filter((each) => each.level === level && each.energy === energy).map(({ skill }) => skill)
  const rows = LEVELS.toReversed().map((level) => ({
    level,
    name: names.find((anchor) => anchor.level === level)?.name ?? '',
    by: { gives: at(level, 'gives'), neutral: at(level, 'neutral'), drains: at(level, 'drains') },
  }))
  const unsorted = content.skills.filter(({ id }) => !known.some(({ skill }) => skill.id === id))
  return { rows, unsorted }
}

/** The skills of all rows that a test lets through, with one energy. */
export function pickSkills(
  { rows }: SortedSkills,
  energy: Energy,
  isWanted: (level: number) => boolean,
): readonly Skill[] {
  return rows.filter(({ level }) => isWanted(level)).flatMap(({ by }) => by[energy])
}
