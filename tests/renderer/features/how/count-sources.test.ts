import { describe, expect, it } from 'vitest'
import { countSources } from '../../../../renderer/features/how/count-sources.ts'
import { wholeContent } from '../../../content/whole-content.ts'

describe('countSources', () => {
  it('counts every number of every path once', () => {
    const content = wholeContent()
    const [values, skills] = countSources(content).map(
      ({ asItIs, adjusted, judged }) => asItIs + adjusted + judged,
    )
    expect(values).toBe(content.paths.length * content.values.length)
    expect(skills).toBe(content.paths.length * content.skills.length)
  })
})
