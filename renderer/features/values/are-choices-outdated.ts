import type { Content } from '../../../shared/content/content.ts'
import { bestWorstScreens } from '../../../shared/scoring/best-worst-screens.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'

/** Whether the choices were among other values than those that now stand highest by the ratings. */
export function areChoicesOutdated(content: Content, workbook: Workbook): boolean {
  const screens = bestWorstScreens(content, workbook)
  if (screens === undefined || workbook.bestWorst.length === 0) return false
  const wanted = new Set(screens.flat())
  return workbook.bestWorst.some(({ shown }) => shown.some((id) => !wanted.has(id)))
}
