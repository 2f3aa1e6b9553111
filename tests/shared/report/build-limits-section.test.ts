import { expect, it } from 'vitest'
import { buildLimitsSection } from '../../../shared/report/build-limits-section.ts'
import { wordsOf } from '../../../shared/report/text.ts'
import { content } from './person.ts'

it('tells a limit that is not there from one that was not answered', () => {
  const rows = buildLimitsSection(content, { travel: { kind: 'none' } }).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(wordsOf)) : [],
  )
  expect(rows).toHaveLength(10)
  expect(rows.find(([name]) => name === 'Travel')).toEqual(['Travel', 'No limit', '–'])
  expect(rows.find(([name]) => name === 'Hours')).toEqual(['Hours', 'Not answered', '–'])
})
