import { describe, expect, it } from 'vitest'
import { scoreSkills } from '../../../shared/scoring/score-skills.ts'
import type { SkillAnswer } from '../../../shared/workbook/answers.ts'
import { wholeContent } from '../../content/whole-content.ts'
import { AT, NOBODY } from './say-answers.ts'

const content = wholeContent()

function scoreWriting(answer: SkillAnswer | undefined) {
  const skills = answer === undefined ? {} : { writing: answer }
  return scoreSkills(content, { ...NOBODY, skills }).find(({ id }) => id === 'writing')
}

describe('skills', () => {
  it('are scored as they were said', () => {
    const said: SkillAnswer = {
      level: { kind: 'level', level: 0, at: AT },
      energy: { kind: 'energy', energy: 'drains', at: AT },
    }
    expect(scoreWriting(said)).toEqual({ id: 'writing', level: 0, energy: 'drains' })
  })

  it('are missing where nothing was said, which is no zero', () => {
    expect(scoreWriting(undefined)).toEqual({ id: 'writing', level: 'missing', energy: 'missing' })
    expect(scoreWriting({ evidence: 'A letter a week.' })?.level).toBe('missing')
  })

  it('keep "I am not sure" apart from both', () => {
    const unsure: SkillAnswer = { level: { kind: 'not-sure', at: AT }, energy: { kind: 'not-sure', at: AT } }
    expect(scoreWriting(unsure)).toEqual({ id: 'writing', level: 'not-sure', energy: 'not-sure' })
  })

  it('are listed for every skill of the content', () => {
    expect(scoreSkills(content, NOBODY).map(({ id }) => id)).toEqual(content.skills.map(({ id }) => id))
  })
})
