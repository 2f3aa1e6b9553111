import type { Matches } from '../../shared/matching/match.ts'
import { matchOnce } from './match-once.ts'
import { useContent } from './use-content.ts'
import { useWorkbook } from './use-workbook.ts'

/** Every path matched with what the person said; worked out anew only where an answer changed. */
export function useMatches(): Matches {
  const content = useContent()
  const { workbook } = useWorkbook()
  return matchOnce(content, workbook)
}
