import type { Content } from '../../../shared/content/content.ts'
import type { Skill, SkillGroup } from '../../../shared/content/skill.ts'
import { splitEvenly } from '../../ui/split-evenly.ts'

/** More than three would not be read with care. */
const MOST_ON_A_PAGE = 3

/** Skills that are asked together; the page has the id of its first skill. */
export interface SkillPage {
  readonly id: string
  readonly group: SkillGroup
  readonly isFirstOfGroup: boolean
  readonly skills: readonly Skill[]
  /** Where its first skill stands among all of them, from 1. */
  readonly from: number
  readonly to: number
  readonly of: number
}

/** The skills of one group, in the order in which they are asked. */
export function skillsOf({ skills }: Content, { id }: SkillGroup): readonly Skill[] {
  return skills.filter(({ group }) => group === id)
}

function pagesOf(content: Content, group: SkillGroup): Omit<SkillPage, 'from' | 'to' | 'of'>[] {
  return splitEvenly(skillsOf(content, group), MOST_ON_A_PAGE).map((skills, index) => ({
    id: skills[0]?.id ?? group.id,
    group,
    isFirstOfGroup: index === 0,
    skills,
  }))
}

/** All pages of the inventory, group by group. */
export function listSkillPages(content: Content): readonly SkillPage[] {
  const pages = content.skillGroups.flatMap((group) => pagesOf(content, group))
  let asked = 0
  return pages.map((page) => {
    const from = asked + 1
    asked += page.skills.length
    return { ...page, from, to: asked, of: content.skills.length }
  })
}

/** The page on which a skill stands. */
export function pageWith(pages: readonly SkillPage[], skill: string | null): SkillPage | undefined {
  return pages.find(({ skills }) => skills.some(({ id }) => id === skill))
}
