import { describe, expect, test } from 'vitest'
import { chooseColumns } from '../../../../renderer/features/paths/compare/choose-columns.ts'
import { compareRows } from '../../../../renderer/features/paths/compare/compare-rows.ts'
import { keepMarked } from '../../../../renderer/features/paths/compare/keep-marked.ts'
import { sayDifferences } from '../../../../renderer/features/paths/compare/say-differences.ts'
import { findById } from '../../../../shared/content/content.ts'
import { scoreValues } from '../../../../shared/scoring/score-values.ts'
import { content, everybody, workbookOf } from './person.ts'

const maya = everybody.find(({ name }) => name === 'tired-hospitalist')
if (maya === undefined) throw new Error('no Maya')
const { matches } = maya
const values = scoreValues(content, workbookOf('tired-hospitalist'))

function columns(...ids: string[]) {
  return ids.map((id) => {
    const match = matches.matches.find(({ path }) => path === id)
    if (match === undefined) throw new Error(`no match for "${id}"`)
    return { path: findById(content.paths, id), match }
  })
}

describe('the columns', () => {
  const choose = (address: readonly string[], shortlist: readonly string[] = []) =>
    chooseColumns(content, matches, { address, shortlist })

  test('are those of the address, without strangers and doubles', () => {
    expect(choose(['cmio', 'nonsense', 'cmio', 'founder'])).toEqual({
      paths: ['cmio', 'founder'],
      because: 'chosen',
    })
  })

  test('are the shortlist where nothing was chosen', () => {
    expect(choose([''], ['founder', 'cmio', 'locum-tenens']).paths).toEqual([
      'founder',
      'cmio',
      'locum-tenens',
    ])
  })

  test('are filled up with the first of the list', () => {
    const first = matches.matches[0]?.path
    expect(choose([''])).toMatchObject({ because: 'first' })
    expect(choose(['founder']).paths).toEqual(['founder', first])
  })
})

describe('the rows', () => {
  const groups = compareRows(content, values, columns('fda-medical-officer', 'locum-tenens', 'founder'))
  const rows = groups.flatMap((group) => group.rows)

  test('have an answer in every column', () => {
    for (const { cells } of rows) {
      expect(cells).toHaveLength(3)
      expect(cells.every((cell) => cell !== '')).toBe(true)
    }
  })

  test('begin with what the person wants most', () => {
    expect(groups[1]?.rows[0]?.id).toBe('value-time')
  })

  test('say where all columns are the same, and only there', () => {
    for (const { cells, isSame } of rows) expect(isSame).toBe(new Set(cells).size === 1)
  })

  test('stay all while none is ticked, and then only the ticked ones', () => {
    expect(keepMarked(groups, new Set())).toEqual(groups)
    const kept = keepMarked(groups, new Set(['travel']))
    expect(kept.flatMap((group) => group.rows.map(({ id }) => id))).toEqual(['travel'])
  })
})

test('says differences from the least to the most, by name', () => {
  const [fda, locum] = columns('fda-medical-officer', 'locum-tenens')
  const said = sayDifferences([locum, fda].flatMap((column) => (column ? [column.path] : [])))
  const contact = said.find(({ name }) => name === 'Patient contact')
  expect(contact?.said).toBe('none (FDA medical officer); mainly patient care (Locum tenens)')
})

test('says nothing where two paths are the same', () => {
  const [fda] = columns('fda-medical-officer')
  expect(fda && sayDifferences([fda.path, fda.path])).toEqual([])
})
