import { useSyncExternalStore } from 'react'
import { useWorkbookContext } from './workbook-context.ts'
import type { WorkbookState } from './workbook-store.ts'

/** Whose workbook it is, what it holds, and whether it is saved. */
export function useWorkbookState(): WorkbookState {
  const { store } = useWorkbookContext()
  return useSyncExternalStore(store.subscribe, store.read)
}
