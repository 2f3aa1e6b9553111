import { describe, expect, it } from 'vitest'
import { LIMIT_IDS } from '../../shared/content/limit.ts'
import { parseContent } from '../../shared/content/parse-content.ts'
import { parseSamples } from '../../shared/workbook/sample.ts'
import { contentFiles, wholeContent } from './whole-content.ts'

const content = wholeContent()

describe('the content as a whole', () => {
  it('parses without a problem, every reference landing', () => {
    const parsed = parseContent(contentFiles)
    expect(parsed.kind === 'damaged' ? parsed.problems : []).toEqual([])
  })

  it('holds the parts the design promises', () => {
    expect(content.values).toHaveLength(14)
    expect(content.skills.length).toBeGreaterThanOrEqual(30)
    expect(content.skillGroups).toHaveLength(7)
    expect(content.paths.length).toBeGreaterThanOrEqual(54)
    expect(content.paths.filter(({ tier }) => tier === 'stay').length).toBeGreaterThanOrEqual(6)
    expect(content.limits.map(({ id }) => id).toSorted()).toEqual([...LIMIT_IDS].sort())
  })

  it('leaves no file unread', () => {
    const single = [
      'about-you',
      'families',
      'inventories',
      'skill-groups',
      'support',
      'cautions',
      'checklists',
    ]
    const folders = ['values', 'skills', 'limits', 'paths', 'present-work', 'samples', 'checklists']
    const unread = contentFiles.filter(
      ({ file }) =>
        !folders.some((folder) => file.startsWith(`${folder}/`)) &&
        !single.some((name) => file === `${name}.json`),
    )
    expect(unread.map(({ file }) => file)).toEqual([])
  })

  it('uses every family and every skill group', () => {
    const families = new Set(content.paths.map(({ family }) => family))
    const groups = new Set(content.skills.map(({ group }) => group))
    expect(content.families.filter(({ id }) => !families.has(id))).toEqual([])
    expect(content.skillGroups.filter(({ id }) => !groups.has(id))).toEqual([])
  })

  it('gives each sample person every answer and a best-worst round', () => {
    const { samples, problems } = parseSamples(contentFiles, content)
    expect(problems).toEqual([])
    for (const { id, workbook } of samples) {
      expect(Object.keys(workbook.ratings), id).toHaveLength(28)
      expect(Object.keys(workbook.skills), id).toHaveLength(content.skills.length)
      expect(workbook.bestWorst, id).toHaveLength(4)
    }
  })

  it('puts a line that is open day and night first in every country', () => {
    for (const { id, lines } of content.support.countries) expect(lines[0]?.roundTheClock, id).toBe(true)
    const asked = content.support.countries.map(({ id }) => id)
    expect(asked).toContain('other')
  })
})
