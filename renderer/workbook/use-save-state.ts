import type { SaveState } from './save-state.ts'
import { useWorkbookState } from './use-workbook-state.ts'
import { useWorkbookContext } from './workbook-context.ts'

/** Whether the last change is saved, and how to try again where it is not. */
export function useSaveState(): Readonly<{ save: SaveState; saveAgain: () => void }> {
  const { save } = useWorkbookState()
  const { store } = useWorkbookContext()
  return { save, saveAgain: store.saveAgain }
}
