import { describe, expect, it } from 'vitest'
import { askedFields, choicesOf } from '../../../../renderer/features/skills/skill-answers.ts'
import { listSkillPages, pageWith } from '../../../../renderer/features/skills/skill-pages.ts'
import { pickSkills, sortSkills } from '../../../../renderer/features/skills/sort-skills.ts'
import { changeWorkbook } from '../../../../shared/workbook/change-workbook.ts'
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts'
import { wholeContent } from '../../../content/whole-content.ts'

const content = wholeContent()
const pages = listSkillPages(content)
const at = '2026-11-02T22:02:09Z'

describe('the pages of skills', () => {
  it('hold every skill once, at most three on a page, each of one group', () => {
    const asked = pages.flatMap(({ skills }) => skills.map(({ id }) => id))
    expect(asked.toSorted()).toEqual(content.skills.map(({ id }) => id).toSorted())
    for (const { skills, group } of pages) {
      expect(skills.length).toBeLessThanOrEqual(3)
      expect(new Set(skills.map((skill) => skill.group))).toEqual(new Set([group.id]))
    }
  })

  it('count on without a gap and say a reason once a group', () => {
    expect(pages).toHaveLength(13)
    expect(pages.map(({ from }) => from)).toEqual([1, ...pages.slice(0, -1).map(({ to }) => to + 1)])
    expect(pages.at(-1)?.to).toBe(content.skills.length)
    expect(pages.filter(({ isFirstOfGroup }) => isFirstOfGroup)).toHaveLength(content.skillGroups.length)
  })

  it('find the page of any skill, and none for nothing', () => {
    for (const page of pages) for (const { id } of page.skills) expect(pageWith(pages, id)).toBe(page)
    expect(pageWith(pages, null)).toBeUndefined()
  })

  it('ask two things of every skill, in words that name it', () => {
    for (const { skills } of pages) {
      const fields = askedFields(skills)
      expect(fields.map(({ id }) => id)).toEqual(Object.keys(choicesOf(skills, emptyWorkbook(at))))
      expect(new Set(fields.map(({ message }) => message)).size).toBe(2 * skills.length)
    }
  })
})

describe('the picture of skills', () => {
  it('puts a skill where its level and energy meet, and leaves out what is not known', () => {
    const strongAndDraining = changeWorkbook(emptyWorkbook(at), {
      kind: 'skill-answered',
      skill: 'writing',
      answer: { level: { kind: 'level', level: 3, at }, energy: { kind: 'energy', energy: 'drains', at } },
    })
    const workbook = changeWorkbook(strongAndDraining, {
      kind: 'skill-answered',
      skill: 'teaching',
      answer: { level: { kind: 'level', level: 4, at }, energy: { kind: 'not-sure', at } },
    })
    const sorted = sortSkills(content, workbook)
    expect(sorted.rows.map(({ level }) => level)).toEqual([4, 3, 2, 1, 0])
    expect(pickSkills(sorted, 'drains', (level) => level >= 3).map(({ id }) => id)).toEqual(['writing'])
    expect(sorted.unsorted).toHaveLength(content.skills.length - 1)
  })
})
