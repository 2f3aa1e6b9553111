import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseSamples } from '../../shared/workbook/sample.ts'
import { contentFiles, wholeContent } from '../content/whole-content.ts'
import { describePerson } from './describe-person.ts'

const content = wholeContent()
const { samples, problems } = parseSamples(contentFiles, content)

function goldenFile(id: string): string {
  return fileURLToPath(new URL(`./golden/${id}.md`, import.meta.url))
}

/** `UPDATE_GOLDEN=1 npx vitest run tests/people` writes what is now true; read the difference before committing it. */
const isUpdate = process.env.UPDATE_GOLDEN === '1'

describe('whole people', () => {
  it('are six and parse with every reference landing', () => {
    expect(problems).toEqual([])
    expect(samples).toHaveLength(6)
  })

  it.each(samples.map((sample) => [sample.name, sample] as const))(
    'reads as it was last read by a person: %s',
    (_name, sample) => {
      const described = describePerson(content, sample)
      if (isUpdate) writeFileSync(goldenFile(sample.id), described)
      expect(described).toBe(readFileSync(goldenFile(sample.id), 'utf8'))
    },
  )
})
