import { useMemo } from 'react'
import type { Content } from '../../../shared/content/content.ts'
import type { Matches } from '../../../shared/matching/match.ts'
import { type SkillScore, scoreSkills } from '../../../shared/scoring/score-skills.ts'
import { scoreValues, type ValuesScore } from '../../../shared/scoring/score-values.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useMatches } from '../../workbook/use-matches.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

/** Everything that the screens about paths read: what exists, what was said, and how the two match. */
export type Readings = Readonly<{
  content: Content
  matches: Matches
  values: ValuesScore
  skills: readonly SkillScore[]
}>

export function useReadings(): Readings {
  const content = useContent()
  const { workbook } = useWorkbook()
  const matches = useMatches()
  const values = useMemo(() => scoreValues(content, workbook), [content, workbook])
  const skills = useMemo(() => scoreSkills(content, workbook), [content, workbook])
  return { content, matches, values, skills }
}
