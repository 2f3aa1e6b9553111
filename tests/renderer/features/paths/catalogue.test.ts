import { expect, test } from 'vitest'
import { catalogueSections } from '../../../../renderer/features/paths/list/catalogue-sections.ts'
import { sayFirmer } from '../../../../renderer/features/paths/words/say-firmer.ts'
import { matchPaths } from '../../../../shared/matching/match-paths.ts'
import { measureProgress } from '../../../../shared/workbook/progress.ts'
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts'
import { content, workbookOf } from './person.ts'

const at = '2026-11-20T09:00:00Z'
const nobody = emptyWorkbook(at)

function firmerFor(workbook: Workbook) {
  return sayFirmer(matchPaths(content, workbook).missing, measureProgress(content, workbook))
}

test('shows every path once by family, the ways of staying first, where nothing was said', () => {
  const sections = catalogueSections(content, matchPaths(content, nobody))
  expect(sections[0]?.title).toBe('Stay and reshape')
  const ids = sections.flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(content.paths.map(({ id }) => id).toSorted())
})

test('shows by readiness, with what is missing, where levels are known', () => {
  const skills = Object.fromEntries(
    content.skills.map(({ id }) => [id, { level: { kind: 'level' as const, level: 2, at } }]),
  )
  const sections = catalogueSections(content, matchPaths(content, { ...nobody, skills }))
  expect(sections.map(({ title }) => title)).toEqual(['Ready now', 'Within reach', 'A long step'])
  expect(sections[1]?.entries[0]?.gaps).toMatch(/^Missing: \w/)
})

test('leaves out what a must rules out', () => {
  const matches = matchPaths(content, {
    ...nobody,
    limits: { nights: { kind: 'choice', option: 'none', strength: 'must' } },
  })
  const ids = catalogueSections(content, matches).flatMap(({ entries }) => entries.map(({ id }) => id))
  for (const { path, group } of matches.matches) expect(ids.includes(path)).toBe(group !== 'ruled-out')
})

test('says first what to begin with, then what to go on with', () => {
  expect(firmerFor(nobody).map(({ link }) => link)).toEqual([
    'Rate the value statements.',
    'Say how far you have got with the skills, and what they do to you.',
  ])
  const maya = workbookOf('tired-hospitalist')
  expect(firmerFor(maya)).toEqual([])
  expect(firmerFor({ ...nobody, ratings: maya.ratings })).toEqual([
    {
      href: '/skills',
      link: 'Say how far you have got with the skills, and what they do to you.',
      rest: 'Until then fit rests on values alone, and Rotation cannot tell how ready you are.',
    },
  ])
  expect(firmerFor({ ...nobody, skills: maya.skills })).toEqual([
    {
      href: '/values',
      link: 'Rate the value statements.',
      rest: 'About seven minutes. Until then fit rests on energy alone.',
    },
  ])
})
