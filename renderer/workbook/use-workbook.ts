import type { WorkbookChange } from '../../shared/workbook/change.ts'
import type { Workbook } from '../../shared/workbook/workbook.ts'
import { useWorkbookState } from './use-workbook-state.ts'
import { useWorkbookContext } from './workbook-context.ts'

/** What the person has said, and how to change it. Every change is saved at once. */
export function useWorkbook(): Readonly<{ workbook: Workbook; change: (change: WorkbookChange) => void }> {
  const { workbook } = useWorkbookState()
  const { store } = useWorkbookContext()
  return { workbook, change: store.change }
}
