import { useLocation } from 'wouter'
import { startPlan } from '../../../shared/planning/start-plan.ts'
import { today } from '../../workbook/now.ts'
import { useContent } from '../../workbook/use-content.ts'
import { useMatches } from '../../workbook/use-matches.ts'
import { useWorkbook } from '../../workbook/use-workbook.ts'

/** Starts a plan for a path and opens it. A path has one plan, which takes the path's id. */
export function usePlanStart(): (path: string) => void {
  const content = useContent()
  const { matches } = useMatches()
  const { workbook, change } = useWorkbook()
  const [, navigate] = useLocation()
  return (path) => {
    const match = matches.find((entry) => entry.path === path)
    if (match === undefined) return
    const plan = startPlan({ content, workbook, match, today: today(), id: path })
    change({ kind: 'plan-started', plan })
    navigate(`/plan/${plan.id}`)
  }
}
